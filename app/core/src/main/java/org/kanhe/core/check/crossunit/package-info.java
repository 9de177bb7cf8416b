/// 跨单位: texts that stand in several reports.
@NullMarked
package org.kanhe.core.check.crossunit;

import org.jspecify.annotations.NullMarked;
