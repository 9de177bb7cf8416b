/// Handing files in, and what became of each.
@NullMarked
package org.kanhe.server.page.imports;

import org.jspecify.annotations.NullMarked;
