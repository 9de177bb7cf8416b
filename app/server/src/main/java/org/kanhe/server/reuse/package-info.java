/// Copied text: comparing what comes in with the archive, reading what was found, and what people found legitimate.
@NullMarked
package org.kanhe.server.reuse;

import org.jspecify.annotations.NullMarked;
