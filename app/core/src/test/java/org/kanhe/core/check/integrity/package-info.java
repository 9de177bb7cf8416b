@NullMarked
package org.kanhe.core.check.integrity;

import org.jspecify.annotations.NullMarked;
