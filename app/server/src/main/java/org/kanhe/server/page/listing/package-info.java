/// What every list of results has: facets, chips of what is active, paging.
@NullMarked
package org.kanhe.server.page.listing;

import org.jspecify.annotations.NullMarked;
