package org.kanhe.search;

import java.util.List;
import java.util.Map;

/// One page of hits and what they could be narrowed down by.
///
/// @param total  exact number of hits on all pages
/// @param facets by name, in the order the view shows them; every count is what choosing that value would list
/// @param also    words searched for beside those typed because they mean the same
/// @param instead where nothing was found, queries that find something
public record Results<T>(long total, int page, int size, List<T> items, Map<String, List<FacetCount>> facets, List<AlsoSought> also, List<Instead> instead) {
    public Results {
        items = List.copyOf(items);
        also = List.copyOf(also);
        instead = List.copyOf(instead);
    }
}
