/// Keeping the search index equal to the store: putting, catching up, rebuilding.
@NullMarked
package org.kanhe.server.indexing;

import org.jspecify.annotations.NullMarked;
