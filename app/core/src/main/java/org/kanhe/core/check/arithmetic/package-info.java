/// 勾稽: numbers of a form that must agree with each other.
@NullMarked
package org.kanhe.core.check.arithmetic;

import org.jspecify.annotations.NullMarked;
