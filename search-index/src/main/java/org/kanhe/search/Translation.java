package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kanhe.search.entry.IndexKind;
import org.kanhe.search.query.Query.Alike;
import org.kanhe.search.query.Query.All;
import org.kanhe.search.query.Query.Any;
import org.kanhe.search.query.Query.Bound;
import org.kanhe.search.query.Query.Everything;
import org.kanhe.search.query.Query.FieldNumber;
import org.kanhe.search.query.Query.FieldText;
import org.kanhe.search.query.Query.Not;
import org.kanhe.search.query.Query.Text;
import org.kanhe.search.query.QueryField;

/// Says a query in the engine's language. Conditions on an indicator row that stand together are asked of one and the
/// same measure of one and the same row.
final class Translation {
    private static final String ROW = "row";

    private final IndexKind view;
    private final How how;

    Translation(IndexKind view) {
        this(view, How.STRICTLY);
    }

    Translation(IndexKind view, How how) {
        this.view = view;
        this.how = how;
    }

    /// What is asked of the engine beside the hits.
    enum How {
        STRICTLY,
        /// Words that are not found as typed by most of their pairs of characters
        NEARLY,
        /// The same as strictly, and every hit says how it was found
        EXPLAINED
    }

    Query of(org.kanhe.search.query.Query query) {
        if (RowConditions.all(query, view)) {
            return nested(inRow(query));
        }
        return switch (query) {
            case Everything _ -> Query.of(q -> q.matchAll(m -> m));
            case Text text -> text(text);
            case FieldText field -> phrase(FieldNames.words(field.field()), field.tokens(), 1f);
            case org.kanhe.search.query.Query.FieldValue value -> value(value, "");
            case FieldNumber number -> number(number, "");
            case Any any -> Query.of(q -> q.bool(b -> b.should(any.parts().stream().map(this::of).toList()).minimumShouldMatch("1")));
            case Not not -> Query.of(q -> q.bool(b -> b.mustNot(of(not.part()))));
            case Alike alike -> either(alike, this::of);
            case All all -> together(all);
        };
    }

    private Query together(All all) {
        List<org.kanhe.search.query.Query> rows = new ArrayList<>();
        List<Query> must = new ArrayList<>();
        List<Query> mustNot = new ArrayList<>();
        for (org.kanhe.search.query.Query part : all.parts()) {
            if (RowConditions.all(part, view)) {
                rows.add(part);
            } else if (part instanceof Not not) {
                mustNot.add(of(not.part()));
            } else {
                must.add(of(part));
            }
        }
        if (rows.stream().allMatch(Not.class::isInstance)) {
            // Without a row that is asked for, an exclusion speaks of every row
            rows.forEach(row -> mustNot.add(nested(inRow(((Not) row).part()))));
        } else {
            must.add(nested(inRow(new All(rows))));
        }
        return Query.of(q -> q.bool(b -> b.must(must).mustNot(mustNot)));
    }

    private static Query nested(Query inside) {
        return Query.of(q -> q.nested(n -> n.path(ROW).scoreMode(ChildScoreMode.Max).query(inside)));
    }

    /// The same inside one row.
    private Query inRow(org.kanhe.search.query.Query query) {
        return switch (query) {
            case Everything _, Text _ -> throw new IllegalArgumentException("not a condition on a row: " + query);
            case FieldText field -> phrase(ROW + ".nameWords", field.tokens(), 1f);
            case org.kanhe.search.query.Query.FieldValue value -> value(value, ROW + ".");
            case FieldNumber number -> number(number, ROW + ".");
            case Any any -> Query.of(q -> q.bool(b -> b.should(any.parts().stream().map(this::inRow).toList()).minimumShouldMatch("1")));
            case Not not -> Query.of(q -> q.bool(b -> b.mustNot(inRow(not.part()))));
            case Alike alike -> either(alike, this::inRow);
            case All all -> Query.of(q -> q.bool(b -> b.must(all.parts().stream().map(this::inRow).toList())));
        };
    }

    /// What was typed comes before what only means the same.
    private static Query either(Alike alike, Function<org.kanhe.search.query.Query, Query> translation) {
        List<Query> ways = new ArrayList<>(List.of(translation.apply(alike.asked())));
        alike.others().forEach(other -> ways.add(Query.of(q -> q.bool(b -> b.must(translation.apply(other)).boost(0.5f)))));
        return Query.of(q -> q.disMax(d -> d.queries(ways)));
    }

    /// Exact names first (pinyin initials of the unit count as a name of it), then the entry's own names, then its own text.
    private Query text(Text text) {
        String key = String.join("", text.tokens());
        List<Query> ways = List.of(
                way(text, Reason.Place.EXACT, constant("exact", key, 40f)), way(text, Reason.Place.LABEL, constant("label", key, 1f)), way(text, Reason.Place.INITIALS, constant("initials", key, 3f)),
                way(text, Reason.Place.NAMES, names(text.tokens())), way(text, Reason.Place.TEXT, texts(text.tokens())));
        Query strictly = Query.of(q -> q.disMax(d -> d.queries(ways).tieBreaker(0.1)));
        return how == How.NEARLY && !text.quoted() && text.tokens().size() > 2 ? nearly(text, strictly) : strictly;
    }

    /// Most of the pairs of neighbouring characters stand in it, wherever: for what is remembered wrongly or typed together.
    private Query nearly(Text text, Query strictly) {
        Query pairs = way(text, Reason.Place.PAIRS, Query.of(q -> q.multiMatch(m -> m.query(String.join(" ", text.tokens())).fields(FieldNames.NAMES).fields(FieldNames.TEXTS).type(TextQueryType.CrossFields).minimumShouldMatch("60%"))));
        return Query.of(q -> q.disMax(d -> d.queries(Query.of(s -> s.bool(b -> b.must(strictly).boost(3f))), pairs)));
    }

    private static Query constant(String field, String key, float boost) {
        return Query.of(q -> q.constantScore(c -> c.filter(f -> f.term(t -> t.field(field).value(key))).boost(boost)));
    }

    /// Has the engine say, when it is to be explained, that this is how a hit was found.
    private Query way(Text text, Reason.Place place, Query query) {
        return how == How.EXPLAINED ? Query.of(q -> q.bool(b -> b.must(query).queryName(new Reason(String.join("", text.tokens()), place).name()))) : query;
    }

    /// An indicator's own name comes a little before those of its report.
    private static Query names(List<String> tokens) {
        return Query.of(q -> q.disMax(d -> d.queries(FieldNames.NAMES.stream().map(field -> phrase(field, tokens, field.equals(FieldNames.words(QueryField.NAME)) ? 4.2f : 4f)).toList())));
    }

    private static Query texts(List<String> tokens) {
        return Query.of(q -> q.disMax(d -> d.queries(FieldNames.TEXTS.stream().map(field -> phrase(field, tokens, 2f)).toList())));
    }

    /// One token by itself is whatever pair it begins; more of them are a phrase of pairs.
    private static Query phrase(String field, List<String> tokens, float boost) {
        if (tokens.size() == 1) {
            return Query.of(q -> q.prefix(p -> p.field(field).value(tokens.getFirst() + " ").boost(boost)));
        }
        return Query.of(q -> q.matchPhrase(m -> m.field(field).query(String.join(" ", tokens)).boost(boost)));
    }

    private static Query value(org.kanhe.search.query.Query.FieldValue value, String path) {
        if (value.field() == QueryField.REGION) {
            // 云溪 asks for 云溪县, 青禾市 for every district of it; there are only ever some dozens of them
            return either(value.values().stream().map(region -> Query.of(q -> q.wildcard(w -> w.field("region").value("*" + region.replaceAll("([*?\\\\])", "\\\\$1") + "*")))).toList());
        }
        List<FieldValue> values = FieldNames.alternatives(value).stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(path + FieldNames.value(value.field())).terms(v -> v.value(values))));
    }

    private static Query either(List<Query> ways) {
        return Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
    }

    private static Query number(FieldNumber number, String path) {
        List<Query> ends = new ArrayList<>();
        number.low().ifPresent(low -> ends.add(range(path + FieldNames.low(number.field()), Optional.of(low), Optional.empty())));
        number.high().ifPresent(high -> ends.add(range(path + FieldNames.high(number.field()), Optional.empty(), Optional.of(high))));
        return Query.of(q -> q.bool(b -> b.filter(ends)));
    }

    private static Query range(String field, Optional<Bound> low, Optional<Bound> high) {
        return Query.of(q -> q.range(r -> r.number(n -> {
            n.field(field);
            low.ifPresent(bound -> n.gte(bound.inclusive() ? bound.value().doubleValue() : null).gt(bound.inclusive() ? null : bound.value().doubleValue()));
            high.ifPresent(bound -> n.lte(bound.inclusive() ? bound.value().doubleValue() : null).lt(bound.inclusive() ? null : bound.value().doubleValue()));
            return n;
        })));
    }
}
