/// The embedded search engine: an Elasticsearch of its own as a supervised child process.
@NullMarked
package org.kanhe.search.engine;

import org.jspecify.annotations.NullMarked;
