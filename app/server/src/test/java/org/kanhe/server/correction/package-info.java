@NullMarked
package org.kanhe.server.correction;

import org.jspecify.annotations.NullMarked;
