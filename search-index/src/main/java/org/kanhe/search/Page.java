package org.kanhe.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One page as the engine answers it. Counting and listing are asked for side by side: they run at the same time, the
/// counts are remembered by the engine while nothing is written, and a list whose length nobody counts may stop early.
///
/// @param shown what the hits show; empty where only counts were asked for
record Page(long total, List<JsonNode> shown, Map<String, List<FacetCount>> facets) {
    /// @param listing whether the hits are wanted
    static Page ask(Engine engine, String prefix, Plan plan, boolean listing, Deadline deadline) {
        List<RequestItem> items = listing ? List.of(counting(prefix, plan, deadline), listing(prefix, plan, deadline)) : List.of(counting(prefix, plan, deadline));
        List<MultiSearchItem<JsonNode>> answers = engine.askWithin(deadline, client -> answers(client, items));
        MultiSearchItem<JsonNode> counts = answers.getFirst();
        List<JsonNode> shown = listing ? answers.getLast().hits().hits().stream().map(hit -> Objects.requireNonNull(hit.source()).path("shown")).toList() : List.of();
        return new Page(Objects.requireNonNull(counts.hits().total()).value(), shown, Facets.counted(plan.view(), plan.narrowing(), counts.aggregations()));
    }

    private static List<MultiSearchItem<JsonNode>> answers(ElasticsearchClient client, List<RequestItem> items) throws IOException {
        return client.msearch(m -> m.searches(items), JsonNode.class).responses().stream().map(Page::answer).toList();
    }

    private static MultiSearchItem<JsonNode> answer(MultiSearchResponseItem<JsonNode> item) {
        if (item.isFailure()) {
            throw new ElasticsearchException("es/msearch", item.failure());
        }
        if (item.result().timedOut()) {
            throw Deadline.tooSlow();
        }
        return item.result();
    }

    private static RequestItem counting(String prefix, Plan plan, Deadline deadline) {
        return RequestItem.of(r -> r.header(h -> h.index(Generation.alias(prefix, plan.view())).requestCache(true))
                .body(b -> b.query(plan.query()).timeout(deadline.engine())
                        .postFilter(plan.narrowing().all())
                        .aggregations(Facets.counting(plan.view(), plan.narrowing()))
                        .size(0)
                        .trackTotalHits(t -> t.enabled(true))));
    }

    private static RequestItem listing(String prefix, Plan plan, Deadline deadline) {
        SearchRequest request = plan.request();
        return RequestItem.of(r -> r.header(h -> h.index(Generation.alias(prefix, plan.view())))
                .body(b -> b.query(plan.listed()).timeout(deadline.engine())
                        .sort(plan.sorting())
                        .from((request.page() - 1) * request.size())
                        .size(request.size())
                        .trackTotalHits(t -> t.enabled(false))
                        .source(s -> s.filter(f -> f.includes("shown")))));
    }
}
