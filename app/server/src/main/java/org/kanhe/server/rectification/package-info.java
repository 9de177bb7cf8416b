/// 整改: findings sent back to a unit, what it answered, and whether that was verified.
@NullMarked
package org.kanhe.server.rectification;

import org.jspecify.annotations.NullMarked;
