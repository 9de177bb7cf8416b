/// One file looked at, nothing kept.
@NullMarked
package org.kanhe.server.page.check;

import org.jspecify.annotations.NullMarked;
