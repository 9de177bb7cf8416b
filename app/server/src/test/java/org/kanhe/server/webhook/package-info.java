@NullMarked
package org.kanhe.server.webhook;

import org.jspecify.annotations.NullMarked;
