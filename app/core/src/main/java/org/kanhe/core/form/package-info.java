/// Form layouts (表样): recognising a stretch of a document and reading it into reports.
@NullMarked
package org.kanhe.core.form;

import org.jspecify.annotations.NullMarked;
