package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.search.entry.IndexKind;
import org.kanhe.search.query.Query.FieldText;
import org.kanhe.search.query.QueryField;
import org.kanhe.search.text.Tokens;

/// The names that stand in reports.
public final class Names {
    /// As many as are ever listed.
    public static final int MOST = 10_000;
    private static final String VALUES = "values";
    private static final int PARTNERS = 50;

    private final Engine engine;
    private final String prefix;

    Names(Engine engine, String prefix) {
        this.engine = engine;
        this.prefix = prefix;
    }

    List<FacetCount> containing(QueryField field, String typed) {
        List<String> tokens = Tokens.of(typed).texts();
        Query wanted = tokens.isEmpty() ? Query.of(q -> q.exists(e -> e.field(field.code()))) : either(field, tokens);
        Aggregation values = Aggregation.of(a -> a.terms(t -> t.field(field.code()).size(MOST)));
        boolean initials = isLatin(tokens);
        return Facets.counts(answer(wanted, values)).stream()
                // Another name of the same report may have matched
                .filter(count -> tokens.isEmpty() || initials || !Tokens.of(count.value()).find(tokens).isEmpty())
                .toList();
    }

    List<NameFacts> facts(QueryField field, List<String> names) {
        String other = field == QueryField.UNIT ? QueryField.PROJECT.code() : QueryField.UNIT.code();
        List<FieldValue> values = names.stream().map(FieldValue::of).toList();
        Map<String, Aggregation> each = Map.of(
                "first", Aggregation.of(a -> a.min(m -> m.field("year"))),
                "last", Aggregation.of(a -> a.max(m -> m.field("year"))),
                "partners", Aggregation.of(a -> a.terms(t -> t.field(other).size(PARTNERS))),
                "findings", Aggregation.of(a -> a.sum(s -> s.field("finding"))));
        Aggregation byName = Aggregation.of(a -> a.terms(t -> t.field(field.code()).size(Math.max(1, names.size()))).aggregations(each));
        var answered = answer(Query.of(q -> q.terms(t -> t.field(field.code()).terms(v -> v.value(values)))), byName);
        return answered.isSterms() ? answered.sterms().buckets().array().stream().map(Names::facts).toList() : List.of();
    }

    private static NameFacts facts(StringTermsBucket bucket) {
        var found = bucket.aggregations();
        List<String> partners = Facets.counts(Objects.requireNonNull(found.get("partners"))).stream().map(FacetCount::value).toList();
        long findings = Optional.ofNullable(Objects.requireNonNull(found.get("findings")).sum().value()).map(Math::round).orElse(0L);
        return new NameFacts(bucket.key().stringValue(), bucket.docCount(), year(Objects.requireNonNull(found.get("first")).min().value()), year(Objects.requireNonNull(found.get("last")).max().value()), partners, findings);
    }

    /// Where no report has a year the engine answers with infinity or nothing.
    private static Optional<Integer> year(@Nullable Double value) {
        return Optional.ofNullable(value).filter(Double::isFinite).map(Double::intValue);
    }

    private co.elastic.clients.elasticsearch._types.aggregations.Aggregate answer(Query wanted, Aggregation values) {
        var response = engine.ask(client -> client.search(s -> s.index(Generation.alias(prefix, IndexKind.REPORTS)).query(wanted).size(0).trackTotalHits(t -> t.enabled(false)).aggregations(VALUES, values), JsonNode.class));
        return Objects.requireNonNull(response.aggregations().get(VALUES));
    }

    /// The words of the name, or first letters of a unit's pinyin.
    private static Query either(QueryField field, List<String> tokens) {
        String together = String.join("", tokens);
        Query words = new Translation(IndexKind.REPORTS).of(new FieldText(field, tokens, together, true));
        return field == QueryField.UNIT && isLatin(tokens) ? Query.of(q -> q.bool(b -> b.should(words, Query.of(p -> p.prefix(f -> f.field("initials").value(together)))).minimumShouldMatch("1"))) : words;
    }

    /// Whether it can be first letters of pinyin.
    static boolean isLatin(List<String> tokens) {
        return !tokens.isEmpty() && String.join("", tokens).matches("[a-z]{2,20}");
    }
}
