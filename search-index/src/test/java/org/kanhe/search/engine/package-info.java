@NullMarked
package org.kanhe.search.engine;

import org.jspecify.annotations.NullMarked;
