/// Copied text found, shown and found legitimate, through the service.
@NullMarked
package org.kanhe.server.reuse;

import org.jspecify.annotations.NullMarked;
