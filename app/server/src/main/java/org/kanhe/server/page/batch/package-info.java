/// Many queries at once: lines in, one table out.
@NullMarked
package org.kanhe.server.page.batch;

import org.jspecify.annotations.NullMarked;
