/// Texts of fictional units, copied and not.
@NullMarked
package org.kanhe.core.reuse;

import org.jspecify.annotations.NullMarked;
