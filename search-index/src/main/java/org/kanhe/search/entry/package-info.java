/// What the index holds: one entry for each report, indicator row, paragraph and finding of a file.
@NullMarked
package org.kanhe.search.entry;

import org.jspecify.annotations.NullMarked;
