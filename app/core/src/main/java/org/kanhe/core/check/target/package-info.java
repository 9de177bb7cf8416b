/// 目标质量: targets that can be measured and fit what they stand under.
@NullMarked
package org.kanhe.core.check.target;

import org.jspecify.annotations.NullMarked;
