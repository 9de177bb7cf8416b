/// The service as a process of its own, killed at the worst moments.
@NullMarked
package org.kanhe.server.crash;

import org.jspecify.annotations.NullMarked;
