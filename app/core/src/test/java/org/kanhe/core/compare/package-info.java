@NullMarked
package org.kanhe.core.compare;

import org.jspecify.annotations.NullMarked;
