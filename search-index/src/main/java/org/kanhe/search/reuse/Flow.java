package org.kanhe.search.reuse;

import java.util.List;

/// Text that went from one unit to another, or may have: who copies from whom.
///
/// @param to     unit of the later text
/// @param from   unit of the earlier text
/// @param toYear 0 when unknown
/// @param scores pairs by score: `0-10`, `10-20` and so on, ten of them, so that a threshold can be moved without asking again
public record Flow(String to, String from, int toYear, int fromYear, long pairs, List<Long> scores) {
    public Flow {
        scores = List.copyOf(scores);
    }
}
