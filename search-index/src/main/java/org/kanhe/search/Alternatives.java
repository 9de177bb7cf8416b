package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kanhe.search.entry.IndexKind;
import org.kanhe.search.query.Query;
import org.kanhe.search.query.QueryWriter;
import org.kanhe.search.query.Synonyms;

/// What to offer where nothing was found: the query without one of its conditions, without the facets chosen, and names
/// of the archive that share most of a word's pairs of characters.
final class Alternatives {
    private static final String VALUES = "values";
    private static final int MOST = 5;

    private final Engine engine;
    private final String prefix;
    private final Synonyms synonyms;

    Alternatives(Engine engine, String prefix, Synonyms synonyms) {
        this.engine = engine;
        this.prefix = prefix;
        this.synonyms = synonyms;
    }

    /// As many as are found in time.
    List<Instead> to(Plan plan, Deadline deadline) {
        List<Instead> found = new ArrayList<>();
        if (plan.asked() instanceof Query.All all && all.parts().size() <= 6) {
            for (int i = 0; i < all.parts().size() && !deadline.isOver(); i++) {
                List<Query> rest = new ArrayList<>(all.parts());
                rest.remove(i);
                offer(plan, QueryWriter.write(rest.size() == 1 ? rest.getFirst() : new Query.All(rest)), found, deadline);
            }
        }
        if (plan.asked() instanceof Query.Text text && !deadline.isOver()) {
            nearNames(plan.view(), text).forEach(name -> offer(plan, "\"" + name.replace("\"", "") + "\"", found, deadline));
        }
        if (plan.asked() instanceof Query.Text text && found.isEmpty()) {
            for (String part : parts(text)) {
                if (!deadline.isOver()) {
                    offer(plan, part, found, deadline);
                }
            }
        }
        if (!plan.request().filters().isEmpty()) {
            offer(plan, plan.request().q(), found, deadline);
        }
        return found.stream().sorted(Comparator.comparingLong(Instead::total).reversed()).distinct().limit(MOST).toList();
    }

    /// Offers it when it finds something by itself, without any facet chosen.
    private void offer(Plan plan, String q, List<Instead> found, Deadline deadline) {
        long total = Finder.counted(engine, prefix, Plan.of(plan.view(), new SearchRequest(q, Map.of(), 1, 1, "", plan.request().alike()), synonyms), deadline);
        if (total > 0) {
            found.add(new Instead(q, total));
        }
    }

    /// The halves of what was typed in one: together, and each by itself.
    private static List<String> parts(Query.Text text) {
        List<String> tokens = text.tokens();
        int half = tokens.size() / 2;
        if (tokens.size() < 4) {
            return List.of();
        }
        String left = String.join("", tokens.subList(0, half));
        String right = String.join("", tokens.subList(half, tokens.size()));
        return List.of(left + " " + right, left, right);
    }

    private List<String> nearNames(IndexKind view, Query.Text text) {
        if (text.tokens().size() < 3) {
            return List.of();
        }
        String index = Generation.alias(prefix, view);
        Map<String, Aggregation> fields = new LinkedHashMap<>();
        for (String field : List.of("unit", "project", "name")) {
            fields.put(field, Aggregation.of(a -> a.terms(t -> t.field(field).size(2))));
        }
        var response = engine.ask(client -> client.search(
                s -> s.index(index).size(0).trackTotalHits(t -> t.enabled(false))
                        .query(q -> q.multiMatch(m -> m.fields(FieldNames.NAMES).type(TextQueryType.CrossFields).query(String.join(" ", text.tokens())).operator(Operator.Or).minimumShouldMatch("50%")))
                        .aggregations(VALUES, a -> a.sampler(sample -> sample.shardSize(20)).aggregations(fields)),
                JsonNode.class));
        Map<String, co.elastic.clients.elasticsearch._types.aggregations.Aggregate> values = Objects.requireNonNull(response.aggregations().get(VALUES)).sampler().aggregations();
        return fields.keySet().stream().flatMap(field -> Facets.counts(Objects.requireNonNull(values.get(field))).stream()).map(FacetCount::value).filter(name -> near(name, text)).distinct().limit(3).toList();
    }

    /// At least half of the characters asked for stand in it.
    private static boolean near(String name, Query.Text text) {
        List<String> has = org.kanhe.search.text.Tokens.of(name).texts();
        return text.tokens().stream().filter(has::contains).count() * 2 >= text.tokens().size();
    }
}
