@NullMarked
package org.kanhe.server.page.rectification;

import org.jspecify.annotations.NullMarked;
