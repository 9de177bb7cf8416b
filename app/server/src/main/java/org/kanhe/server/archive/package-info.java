/// What the archive can be asked, by whatever face it has: pages and REST.
@NullMarked
package org.kanhe.server.archive;

import org.jspecify.annotations.NullMarked;
