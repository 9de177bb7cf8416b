/// Derived data made anew from what is stored: the index, the verdicts, the readings.
@NullMarked
package org.kanhe.server.operations;

import org.jspecify.annotations.NullMarked;
