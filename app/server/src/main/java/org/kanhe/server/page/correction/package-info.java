/// The page on which people put right what was read.
@NullMarked
package org.kanhe.server.page.correction;

import org.jspecify.annotations.NullMarked;
