/// The JSON of the published contract as ordered maps, without any JSON library.
@NullMarked
package org.kanhe.core.wire;

import org.jspecify.annotations.NullMarked;
