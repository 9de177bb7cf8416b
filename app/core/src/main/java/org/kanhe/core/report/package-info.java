/// What a form says, typed: every answer is a field that knows how it was written and where.
@NullMarked
package org.kanhe.core.report;

import org.jspecify.annotations.NullMarked;
