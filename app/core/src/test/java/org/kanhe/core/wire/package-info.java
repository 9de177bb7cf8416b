@NullMarked
package org.kanhe.core.wire;

import org.jspecify.annotations.NullMarked;
