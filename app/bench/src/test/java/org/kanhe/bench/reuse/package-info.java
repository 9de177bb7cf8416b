@NullMarked
package org.kanhe.bench.reuse;

import org.jspecify.annotations.NullMarked;
