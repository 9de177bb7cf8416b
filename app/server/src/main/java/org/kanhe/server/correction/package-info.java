/// What people put right in what was read, applied: a pure function from a document and corrections to a reading.
@NullMarked
package org.kanhe.server.correction;

import org.jspecify.annotations.NullMarked;
