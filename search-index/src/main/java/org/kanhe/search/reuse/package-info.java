/// Copied text in the search engine: passages with the keys by which candidates are found, and the pairs that were judged.
@NullMarked
package org.kanhe.search.reuse;

import org.jspecify.annotations.NullMarked;
