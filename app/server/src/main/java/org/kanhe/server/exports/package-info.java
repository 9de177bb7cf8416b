/// Lists and letters made of what the archive holds, streamed while the archive is read.
@NullMarked
package org.kanhe.server.exports;

import org.jspecify.annotations.NullMarked;
