/// Real services for tests, and a client that speaks to them as a script would.
@NullMarked
package org.kanhe.server.running;

import org.jspecify.annotations.NullMarked;
