package org.kanhe.server.exports;

import java.util.function.Consumer;
import org.kanhe.search.FindingHit;
import org.kanhe.search.SearchRequest;

/// Walks the findings a request lists, in its order.
@FunctionalInterface
interface EachFinding {
    void each(SearchRequest request, Consumer<FindingHit> taker);
}
