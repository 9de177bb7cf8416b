package org.kanhe.search;

import java.util.List;
import java.util.Map;

/// One page of hits and what they could be narrowed down by.
///
/// @param total  exact number of hits on all pages
/// @param facets by name, in the order the view shows them; every count is what choosing that value would list
/// @param also    words searched for beside those typed because they mean the same
/// @param instead where nothing was found, queries that find something
/// @param near    where nothing was found, how many hits there are by most of the pairs of characters: [SearchRequest#nearly()]
/// @param nothingHere conditions of the query that no entry of this view can fulfil, as published names of fields: a paragraph
///                    has no target, so `target>=90` finds none whatever the archive holds
/// @param explanations of each item in turn, when asked for
public record Results<T>(
        long total,
        int page,
        int size,
        List<T> items,
        Map<String, List<FacetCount>> facets,
        List<AlsoSought> also,
        List<Instead> instead,
        long near,
        List<String> nothingHere,
        List<Explanation> explanations) {
    public Results {
        items = List.copyOf(items);
        also = List.copyOf(also);
        instead = List.copyOf(instead);
        nothingHere = List.copyOf(nothingHere);
        explanations = List.copyOf(explanations);
    }
}
