@NullMarked
package org.kanhe.search;

import org.jspecify.annotations.NullMarked;
