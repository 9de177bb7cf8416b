@NullMarked
package org.kanhe.search.entry;

import org.jspecify.annotations.NullMarked;
