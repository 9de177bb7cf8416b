/// The report page.
@NullMarked
package org.kanhe.server.page.reuse;

import org.jspecify.annotations.NullMarked;
