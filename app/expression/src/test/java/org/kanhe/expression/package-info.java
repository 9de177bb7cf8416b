@NullMarked
package org.kanhe.expression;

import org.jspecify.annotations.NullMarked;
