/// What reviewers do with findings: decide, one by one or many at once, and take it back.
@NullMarked
package org.kanhe.server.review;

import org.jspecify.annotations.NullMarked;
