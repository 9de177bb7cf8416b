package org.kanhe.search;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kanhe.search.entry.IndexKind;
import org.kanhe.search.query.QueryMistake;
import org.kanhe.search.query.QuerySyntaxException;
import org.kanhe.search.query.Synonyms;

/// Counts what many queries find, in one question to the engine. A query that cannot be understood, or that is too much
/// for the engine, spoils no other.
final class LineTallies {
    /// For one query in one view; what was counted by then is a part, and is not told.
    private static final String LONGEST = "1500ms";
    private static final List<IndexKind> VIEWS = List.of(IndexKind.REPORTS, IndexKind.INDICATORS, IndexKind.PASSAGES);

    private final Engine engine;
    private final String prefix;
    private final Synonyms synonyms;

    LineTallies(Engine engine, String prefix, Synonyms synonyms) {
        this.engine = engine;
        this.prefix = prefix;
        this.synonyms = synonyms;
    }

    /// One tally for each request, in order.
    List<Tally> of(List<SearchRequest> requests) {
        List<Optional<QueryMistake>> mistakes = new ArrayList<>();
        List<Plan> plans = new ArrayList<>();
        for (SearchRequest request : requests) {
            try {
                for (IndexKind view : VIEWS) {
                    plans.add(Plan.of(view, request, synonyms));
                }
                mistakes.add(Optional.empty());
            } catch (QuerySyntaxException e) {
                mistakes.add(Optional.of(e.mistake()));
            }
        }
        List<RequestItem> items = plans.stream().map(this::item).toList();
        List<MultiSearchResponseItem<JsonNode>> answers = items.isEmpty() ? List.of() : engine.ask(client -> client.msearch(m -> m.searches(items), JsonNode.class)).responses();
        List<Tally> tallies = new ArrayList<>();
        int next = 0;
        for (Optional<QueryMistake> mistake : mistakes) {
            if (mistake.isPresent()) {
                tallies.add(new Tally.Mistaken(mistake.get()));
            } else {
                tallies.add(counted(plans.subList(next, next + VIEWS.size()), answers.subList(next, next + VIEWS.size())));
                next += VIEWS.size();
            }
        }
        return tallies;
    }

    private RequestItem item(Plan plan) {
        return RequestItem.of(r -> r.header(h -> h.index(Generation.alias(prefix, plan.view())))
                .body(b -> b.query(plan.listed()).timeout(LONGEST).sort(plan.sorting()).size(1).trackTotalHits(t -> t.enabled(true)).source(s -> s.filter(f -> f.includes("shown")))));
    }

    private static Tally counted(List<Plan> plans, List<MultiSearchResponseItem<JsonNode>> answers) {
        for (MultiSearchResponseItem<JsonNode> answer : answers) {
            if (answer.isFailure()) {
                int status = answer.failure().status();
                if (status == 429 || status >= 500) {
                    throw new SearchUnavailableException("the search engine cannot serve now (" + status + ")", new IllegalStateException(String.valueOf(answer.failure().error().type())));
                }
                return new Tally.Mistaken(QueryMistake.tooDeep());
            }
            if (answer.result().timedOut()) {
                return new Tally.Mistaken(QueryMistake.tooSlow());
            }
        }
        List<Long> totals = answers.stream().map(answer -> Objects.requireNonNull(answer.result().hits().total()).value()).toList();
        Optional<Hit> best = Optional.empty();
        for (int i = 0; i < plans.size() && best.isEmpty(); i++) {
            best = first(plans.get(i), answers.get(i).result());
        }
        return new Tally.Counted(totals.get(0), totals.get(1), totals.get(2), best);
    }

    private static Optional<Hit> first(Plan plan, MultiSearchItem<JsonNode> answer) {
        return answer.hits().hits().stream().findFirst().map(hit -> {
            JsonNode shown = Objects.requireNonNull(hit.source()).path("shown");
            HitReader reader = plan.reader();
            return switch (plan.view()) {
                case REPORTS -> reader.report(shown);
                case INDICATORS -> reader.indicator(shown);
                case PASSAGES -> reader.passage(shown);
                case FINDINGS, SOURCES -> throw new IllegalStateException("not a view of a tally: " + plan.view());
            };
        });
    }
}
