@NullMarked
package org.kanhe.export;

import org.jspecify.annotations.NullMarked;
