package org.kanhe.search.reuse;

import java.util.List;
import java.util.Map;

/// Some pairs of all that were found, the strongest first.
///
/// @param facets how many pairs there are by value of `kind grade year unit section`
public record PairPage(long total, int page, int size, List<StoredPair> items, Map<String, List<Count>> facets) {
    public PairPage {
        items = List.copyOf(items);
        facets = Map.copyOf(facets);
    }

    /// A value and how many pairs have it.
    public record Count(String value, long count) {}
}
