package org.kanhe.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Asks again for the hits of a page, this time with the reasons.
record Explainer(Engine engine, String prefix) {
    List<Explanation> of(Plan plan, Deadline deadline) {
        SearchRequest request = plan.request();
        var answer = engine.askWithin(deadline, client -> client.search(
                s -> s.index(Generation.alias(prefix, plan.view())).query(plan.explained()).sort(plan.sorting()).trackScores(true)
                        .timeout(deadline.engine()).from((request.page() - 1) * request.size()).size(request.size()).source(src -> src.fetch(false)).trackTotalHits(t -> t.enabled(false)),
                JsonNode.class));
        if (answer.timedOut()) {
            throw Deadline.tooSlow();
        }
        return answer.hits().hits().stream().map(Explainer::explanation).toList();
    }

    private static Explanation explanation(Hit<JsonNode> hit) {
        List<Reason> reasons = hit.matchedQueries().keySet().stream().flatMap(name -> Reason.named(name).stream()).sorted(Comparator.comparing(Reason::place).thenComparing(Reason::word)).toList();
        return new Explanation(Objects.requireNonNullElse(hit.score(), 0.0), reasons);
    }
}
