@NullMarked
package org.kanhe.core.check;

import org.jspecify.annotations.NullMarked;
