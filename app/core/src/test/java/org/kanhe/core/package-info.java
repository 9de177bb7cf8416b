@NullMarked
package org.kanhe.core;

import org.jspecify.annotations.NullMarked;
