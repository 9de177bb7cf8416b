package org.kanhe.search.reuse;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kanhe.core.reuse.ReuseKind;
import org.kanhe.search.Engine;

/// Counts over many pairs at once.
final class Overviews {
    private static final int MOST = 20_000;
    private static final int AT_ONCE = 1_000;
    private static final String[] ENDS = {"leftUnit", "rightUnit", "leftYear", "rightYear"};
    private static final int FAMILIES = 200;
    private static final int NAMES = 500;
    private static final int STEPS = 10;

    private final Engine engine;
    private final Table table;

    Overviews(Engine engine, Table table) {
        this.engine = engine;
        this.table = table;
    }

    /// The strongest flows first. `multi_terms` is not in every distribution, `composite` is.
    List<Flow> flows(Query asked) {
        // a name left standing is told of beside the pair that shows it, or has no other side
        Query query = Query.of(q -> q.bool(b -> b.filter(asked).mustNot(n -> n.term(t -> t.field("kind").value(ReuseKind.FOREIGN_NAME.code())))));
        List<NamedValue<CompositeAggregationSource>> by = Stream.of(ENDS).map(field -> NamedValue.of(field, CompositeAggregationSource.of(s -> s.terms(t -> t.field(field))))).toList();
        Aggregation scores = Aggregation.of(a -> a.histogram(h -> h.field("score").interval(100.0 / STEPS)));
        List<Flow> flows = new ArrayList<>();
        Map<String, FieldValue> after = Map.of();
        do {
            Map<String, FieldValue> from = after;
            Aggregation ends = Aggregation.of(a -> a.composite(c -> from.isEmpty() ? c.size(AT_ONCE).sources(by) : c.size(AT_ONCE).sources(by).after(from)).aggregations("scores", scores));
            var response = engine.ask(client -> client.search(s -> s.index(table.name()).query(query).size(0).aggregations("flows", ends), JsonNode.class));
            CompositeAggregate found = Objects.requireNonNull(response.aggregations().get("flows")).composite();
            found.buckets().array().forEach(bucket -> flows.add(flow(bucket)));
            after = found.buckets().array().size() < AT_ONCE ? Map.of() : found.afterKey();
        } while (!after.isEmpty() && flows.size() < MOST);
        flows.sort(Comparator.comparingLong(Flow::pairs).reversed());
        return List.copyOf(flows);
    }

    private static Flow flow(CompositeBucket bucket) {
        long[] steps = new long[STEPS];
        Objects.requireNonNull(bucket.aggregations().get("scores")).histogram().buckets().array()
                .forEach(b -> steps[Math.min(STEPS - 1, (int) (b.key() / (100.0 / STEPS)))] += b.docCount());
        return new Flow(key(bucket, ENDS[0]).stringValue(), key(bucket, ENDS[1]).stringValue(), (int) key(bucket, ENDS[2]).longValue(), (int) key(bucket, ENDS[3]).longValue(),
                bucket.docCount(), Arrays.stream(steps).boxed().toList());
    }

    private static FieldValue key(CompositeBucket bucket, String field) {
        return Objects.requireNonNull(bucket.key().get(field));
    }

    List<FamilyCard> families(Query query) {
        Aggregation units = Aggregation.of(a -> a.terms(t -> t.field("units").size(NAMES)));
        Aggregation years = Aggregation.of(a -> a.terms(t -> t.field("years").size(NAMES)));
        Aggregation sample = Aggregation.of(a -> a.topHits(t -> t.size(1).sort(o -> o.field(f -> f.field("score")))));
        Aggregation families = Aggregation.of(a -> a.terms(t -> t.field("family").size(FAMILIES)).aggregations("units", units).aggregations("years", years).aggregations("sample", sample));
        Query inFamily = Query.of(q -> q.bool(b -> b.filter(query).filter(f -> f.term(t -> t.field("kind").value(ReuseKind.FAMILY.code())))));
        var response = engine.ask(client -> client.search(s -> s.index(table.name()).query(inFamily).size(0).aggregations("families", families), JsonNode.class));
        return Objects.requireNonNull(response.aggregations().get("families")).sterms().buckets().array().stream().map(bucket -> {
            List<String> names = PairIndex.counts(Objects.requireNonNull(bucket.aggregations().get("units"))).stream().map(PairPage.Count::value).toList();
            List<Integer> in = PairIndex.counts(Objects.requireNonNull(bucket.aggregations().get("years"))).stream().map(c -> Integer.valueOf(c.value())).filter(year -> year > 0).sorted().toList();
            JsonNode first = Objects.requireNonNull(Objects.requireNonNull(bucket.aggregations().get("sample")).topHits().hits().hits().getFirst().source()).to(JsonNode.class);
            return new FamilyCard(bucket.key().stringValue(), bucket.docCount(), names.size(), in, names, PairFields.read(first));
        }).sorted(Comparator.comparingInt(FamilyCard::units).reversed()).toList();
    }
}
