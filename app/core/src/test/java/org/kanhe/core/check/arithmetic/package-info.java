@NullMarked
package org.kanhe.core.check.arithmetic;

import org.jspecify.annotations.NullMarked;
