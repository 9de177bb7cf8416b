@NullMarked
package org.kanhe.core.place;

import org.jspecify.annotations.NullMarked;
