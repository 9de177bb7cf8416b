/// The editable lists of words that mean the same.
@NullMarked
package org.kanhe.server.page.words;

import org.jspecify.annotations.NullMarked;
