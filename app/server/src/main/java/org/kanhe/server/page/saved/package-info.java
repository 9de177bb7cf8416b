/// Searches people keep: the list, and what imports brought to them.
@NullMarked
package org.kanhe.server.page.saved;

import org.jspecify.annotations.NullMarked;
