@NullMarked
package org.kanhe.server.page.checks;

import org.jspecify.annotations.NullMarked;
