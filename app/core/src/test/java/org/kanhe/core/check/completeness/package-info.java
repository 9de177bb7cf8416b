@NullMarked
package org.kanhe.core.check.completeness;

import org.jspecify.annotations.NullMarked;
