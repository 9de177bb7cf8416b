@NullMarked
package org.kanhe.server.page.overview;

import org.jspecify.annotations.NullMarked;
