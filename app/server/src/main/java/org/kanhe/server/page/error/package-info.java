/// Pages for what went wrong.
@NullMarked
package org.kanhe.server.page.error;

import org.jspecify.annotations.NullMarked;
