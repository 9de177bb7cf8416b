@NullMarked
package org.kanhe.core.check.privacy;

import org.jspecify.annotations.NullMarked;
