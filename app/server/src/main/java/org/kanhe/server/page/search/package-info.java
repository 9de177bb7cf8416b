/// The search page: reports, indicators and passages as three views of one query.
@NullMarked
package org.kanhe.server.page.search;

import org.jspecify.annotations.NullMarked;
