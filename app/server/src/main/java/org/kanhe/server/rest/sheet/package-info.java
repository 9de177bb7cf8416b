/// Lists of hits as sheets: which columns they have and what stands in a row.
@NullMarked
package org.kanhe.server.rest.sheet;

import org.jspecify.annotations.NullMarked;
