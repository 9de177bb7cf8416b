/// Pages: each a pure function from stored values to a page record, and a template whose parameter is that record.
@NullMarked
package org.kanhe.server.page;

import org.jspecify.annotations.NullMarked;
