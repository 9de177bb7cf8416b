/// Measuring the readers alone: files in, typed reports out, beside the extraction of plain text by others.
@NullMarked
package org.kanhe.bench.reading;

import org.jspecify.annotations.NullMarked;
