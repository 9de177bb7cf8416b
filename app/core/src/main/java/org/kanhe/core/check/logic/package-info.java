/// 逻辑: results, scores and reasons that must make sense together.
@NullMarked
package org.kanhe.core.check.logic;

import org.jspecify.annotations.NullMarked;
