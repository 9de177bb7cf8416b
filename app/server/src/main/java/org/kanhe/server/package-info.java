/// The service: it wires the stores, runs the use cases and speaks HTTP.
@NullMarked
package org.kanhe.server;

import org.jspecify.annotations.NullMarked;
