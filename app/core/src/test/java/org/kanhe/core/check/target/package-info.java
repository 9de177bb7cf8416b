@NullMarked
package org.kanhe.core.check.target;

import org.jspecify.annotations.NullMarked;
