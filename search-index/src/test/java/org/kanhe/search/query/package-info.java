@NullMarked
package org.kanhe.search.query;

import org.jspecify.annotations.NullMarked;
