@NullMarked
package org.kanhe.search.text;

import org.jspecify.annotations.NullMarked;
