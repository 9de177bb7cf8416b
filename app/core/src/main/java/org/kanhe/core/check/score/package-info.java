/// Scores worked out anew from what a form itself says, to be held beside the self-score.
@NullMarked
package org.kanhe.core.check.score;

import org.jspecify.annotations.NullMarked;
