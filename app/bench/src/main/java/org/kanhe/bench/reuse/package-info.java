/// An archive of made-up passages with planted copies, the exact truth about it, and the measurements of copied text.
@NullMarked
package org.kanhe.bench.reuse;

import org.jspecify.annotations.NullMarked;
