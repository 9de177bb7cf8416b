/// Making derived data anew.
@NullMarked
package org.kanhe.server.operations;

import org.jspecify.annotations.NullMarked;
