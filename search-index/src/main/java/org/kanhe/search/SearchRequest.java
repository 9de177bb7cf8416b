package org.kanhe.search;

import java.util.List;
import java.util.Map;

/// One search.
///
/// @param q       as typed into the search box; empty for everything
/// @param filters values chosen in facets by name (`year region unit department project kind level1 level2 comparison
///                rule severity status doubtful report source`); several values of one name are alternatives, a name
///                with a leading `-` excludes its values, and the value `(none)` stands for having none
/// @param page    from 1
/// @param size    hits on a page, 1 to 500
/// @param sort    `relevance`, or a name of [Sorting] with a leading `-` for descending; several, separated by commas, come after
///                each other; empty for the view's own order
/// @param alike   whether words that mean the same are searched for as well
/// @param explain whether every hit tells why it stands where it does
/// @param near    whether words not found as typed are found by most of their pairs of characters
public record SearchRequest(String q, Map<String, List<String>> filters, int page, int size, String sort, boolean alike, boolean explain, boolean near) {
    public SearchRequest {
        filters = Map.copyOf(filters);
    }

    public SearchRequest(String q, Map<String, List<String>> filters, int page, int size, String sort) {
        this(q, filters, page, size, sort, true);
    }

    public SearchRequest(String q, Map<String, List<String>> filters, int page, int size, String sort, boolean alike) {
        this(q, filters, page, size, sort, alike, false, false);
    }

    /// The same, finding what is only near.
    public SearchRequest nearly() {
        return new SearchRequest(q, filters, page, size, sort, alike, explain, true);
    }

    public static SearchRequest of(String q) {
        return new SearchRequest(q, Map.of(), 1, 20, "");
    }
}
