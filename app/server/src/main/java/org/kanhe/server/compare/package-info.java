/// Comparing what the archive holds: over years, across units, promise with evaluation.
@NullMarked
package org.kanhe.server.compare;

import org.jspecify.annotations.NullMarked;
