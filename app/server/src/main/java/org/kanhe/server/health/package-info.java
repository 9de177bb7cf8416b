/// What the service says of its own state.
@NullMarked
package org.kanhe.server.health;

import org.jspecify.annotations.NullMarked;
