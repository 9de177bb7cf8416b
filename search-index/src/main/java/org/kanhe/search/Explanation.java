package org.kanhe.search;

import java.util.List;

/// Why a hit stands where it does.
///
/// @param score   higher comes first; comparable within one search only
/// @param reasons of every word, the weightiest first; empty where nothing but conditions was asked
public record Explanation(double score, List<Reason> reasons) {
    public Explanation {
        reasons = List.copyOf(reasons);
    }
}
