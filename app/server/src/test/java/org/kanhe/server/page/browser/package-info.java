/// The pages in a real browser, over a real service with real engines.
@NullMarked
package org.kanhe.server.page.browser;

import org.jspecify.annotations.NullMarked;
