/// Looking things up: what could be meant, everything about one unit or project, many queries at once, searches kept for
/// later.
@NullMarked
package org.kanhe.server.lookup;

import org.jspecify.annotations.NullMarked;
