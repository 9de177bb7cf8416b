@NullMarked
package org.kanhe.core.check.score;

import org.jspecify.annotations.NullMarked;
