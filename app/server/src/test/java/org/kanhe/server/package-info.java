/// The service as a whole.
@NullMarked
package org.kanhe.server;

import org.jspecify.annotations.NullMarked;
