/// Comparison over years and across units: which rows speak of the same thing, what moved, how values are spread.
@NullMarked
package org.kanhe.core.compare;

import org.jspecify.annotations.NullMarked;
