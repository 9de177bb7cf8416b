/// A file read losslessly: headings, paragraphs and tables whose cells know where they stand.
@NullMarked
package org.kanhe.core.document;

import org.jspecify.annotations.NullMarked;
