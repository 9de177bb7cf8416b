@NullMarked
package org.kanhe.server.saved;

import org.jspecify.annotations.NullMarked;
