package org.kanhe.search;

import java.util.List;
import java.util.Map;

/// One page of hits and what they could be narrowed down by.
///
/// @param total  exact number of hits on all pages
/// @param facets by name, in the order the view shows them; every count is what choosing that value would list
public record Results<T>(long total, int page, int size, List<T> items, Map<String, List<FacetCount>> facets) {
    public Results {
        items = List.copyOf(items);
    }
}
