/// Tests of the readers.
@NullMarked
package org.kanhe.reading;

import org.jspecify.annotations.NullMarked;
