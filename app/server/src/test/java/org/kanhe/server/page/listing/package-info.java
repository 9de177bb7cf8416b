@NullMarked
package org.kanhe.server.page.listing;

import org.jspecify.annotations.NullMarked;
