/// 文表一致: text held against tables.
@NullMarked
package org.kanhe.core.check.narrative;

import org.jspecify.annotations.NullMarked;
