@NullMarked
package org.kanhe.core.check.logic;

import org.jspecify.annotations.NullMarked;
