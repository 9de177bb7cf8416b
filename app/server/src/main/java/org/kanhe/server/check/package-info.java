/// Checking a file without keeping anything of it.
@NullMarked
package org.kanhe.server.check;

import org.jspecify.annotations.NullMarked;
