@NullMarked
package org.kanhe.core.check.narrative;

import org.jspecify.annotations.NullMarked;
