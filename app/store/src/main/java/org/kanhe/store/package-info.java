/// The truth: originals, documents, reports, verdicts and decisions in MongoDB, read by `_id`.
@NullMarked
package org.kanhe.store;

import org.jspecify.annotations.NullMarked;
