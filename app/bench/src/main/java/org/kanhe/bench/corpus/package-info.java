/// Made-up reports that look like real ones: fictional counties, units, people and numbers.
@NullMarked
package org.kanhe.bench.corpus;

import org.jspecify.annotations.NullMarked;
