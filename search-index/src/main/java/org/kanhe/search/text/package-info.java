/// Our own reading of text before it reaches the engine: width, case and variants folded, cut into tokens that remember
/// where they stand in the original.
@NullMarked
package org.kanhe.search.text;

import org.jspecify.annotations.NullMarked;
