/// Reports held against the rest of the archive.
@NullMarked
package org.kanhe.server.archive;

import org.jspecify.annotations.NullMarked;
