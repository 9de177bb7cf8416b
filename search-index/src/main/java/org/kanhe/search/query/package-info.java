/// The language of the search box: what people type, read into a tree, or into a mistake with its position.
@NullMarked
package org.kanhe.search.query;

import org.jspecify.annotations.NullMarked;
