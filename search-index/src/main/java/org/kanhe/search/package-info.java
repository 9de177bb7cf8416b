/// The search index: four derived indices (reports, indicators, passages, findings), queries over them, and the
/// embedded engine that serves them where no other is given.
@NullMarked
package org.kanhe.search;

import org.jspecify.annotations.NullMarked;
