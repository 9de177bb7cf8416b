/// The original as the office drew it, every cell with its place.
@NullMarked
package org.kanhe.server.page.paper;

import org.jspecify.annotations.NullMarked;
