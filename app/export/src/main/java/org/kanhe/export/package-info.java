/// Lists and letters that leave the archive: streamed, of any length, and never able to run as a formula.
@NullMarked
package org.kanhe.export;

import org.jspecify.annotations.NullMarked;
