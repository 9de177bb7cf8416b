@NullMarked
package org.kanhe.server.lookup;

import org.jspecify.annotations.NullMarked;
