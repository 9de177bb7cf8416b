/// Searches people keep, and telling them what imports bring.
@NullMarked
package org.kanhe.server.saved;

import org.jspecify.annotations.NullMarked;
