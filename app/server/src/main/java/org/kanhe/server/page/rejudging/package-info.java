/// Says that rules were changed and everything is being judged anew, until it is.
@NullMarked
package org.kanhe.server.page.rejudging;

import org.jspecify.annotations.NullMarked;
