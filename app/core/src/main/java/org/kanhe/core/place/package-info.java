/// Administrative divisions of China (行政区划) and the names offices are built from.
@NullMarked
package org.kanhe.core.place;

import org.jspecify.annotations.NullMarked;
