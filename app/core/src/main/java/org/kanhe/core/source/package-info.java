/// Where everything comes from: files, their identity, and places inside them.
@NullMarked
package org.kanhe.core.source;

import org.jspecify.annotations.NullMarked;
