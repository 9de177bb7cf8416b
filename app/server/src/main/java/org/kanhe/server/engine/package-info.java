/// The data folder and the two stores: brought up, connected to, watched, closed.
@NullMarked
package org.kanhe.server.engine;

import org.jspecify.annotations.NullMarked;
