/// Sending signed messages to addresses people name, and only where they may go.
@NullMarked
package org.kanhe.server.webhook;

import org.jspecify.annotations.NullMarked;
