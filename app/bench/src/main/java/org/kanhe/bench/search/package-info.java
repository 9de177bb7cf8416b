/// The search index measured by itself: an archive of any size made up in memory, put straight into the engine.
@NullMarked
package org.kanhe.bench.search;

import org.jspecify.annotations.NullMarked;
