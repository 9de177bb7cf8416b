/// Checks: pure rules from reports to verdicts, each finding pointing at the cell that proves it.
@NullMarked
package org.kanhe.core.check;

import org.jspecify.annotations.NullMarked;
