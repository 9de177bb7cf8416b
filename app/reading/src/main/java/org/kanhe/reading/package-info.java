/// Files into documents: what the bytes are, the reader for it, and the limits that keep a hostile file from doing harm.
@NullMarked
package org.kanhe.reading;

import org.jspecify.annotations.NullMarked;
