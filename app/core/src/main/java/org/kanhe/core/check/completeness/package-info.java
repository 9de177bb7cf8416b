/// 完整: cells that must not stay empty.
@NullMarked
package org.kanhe.core.check.completeness;

import org.jspecify.annotations.NullMarked;
