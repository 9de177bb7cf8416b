/// Measurements of the whole service, published in `app/docs/performance.md`.
@NullMarked
package org.kanhe.bench;

import org.jspecify.annotations.NullMarked;
