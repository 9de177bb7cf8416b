/// Who decides in this browser, asked once.
@NullMarked
package org.kanhe.server.page.reviewer;

import org.jspecify.annotations.NullMarked;
