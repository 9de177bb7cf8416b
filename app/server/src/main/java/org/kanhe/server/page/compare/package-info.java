/// Pages that compare years and units.
@NullMarked
package org.kanhe.server.page.compare;

import org.jspecify.annotations.NullMarked;
