package org.kanhe.search;

import java.util.List;
import java.util.Map;

/// One search.
///
/// @param q       as typed into the search box; empty for everything
/// @param filters values chosen in facets by name (`kind unit year region department project rule level1 level2 severity
///                status comparison report`); several values of one name are alternatives, a name with a leading `-`
///                excludes its values
/// @param page    from 1
/// @param size    hits on a page, 1 to 500
/// @param sort    `relevance`, or a name of [Sorting] with a leading `-` for descending; empty for the view's own order
/// @param alike   whether words that mean the same are searched for as well
public record SearchRequest(String q, Map<String, List<String>> filters, int page, int size, String sort, boolean alike) {
    public SearchRequest {
        filters = Map.copyOf(filters);
    }

    public SearchRequest(String q, Map<String, List<String>> filters, int page, int size, String sort) {
        this(q, filters, page, size, sort, true);
    }

    public static SearchRequest of(String q) {
        return new SearchRequest(q, Map.of(), 1, 20, "");
    }
}
