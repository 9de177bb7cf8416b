@NullMarked
package org.kanhe.server.review;

import org.jspecify.annotations.NullMarked;
