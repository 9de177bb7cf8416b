package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kanhe.search.entry.IndexKind;
import org.kanhe.search.query.QueryField;
import org.kanhe.search.query.Query.FieldText;
import org.kanhe.search.text.Tokens;

/// Completes what is being typed with names that occur in the archive.
final class Completion {
    private static final String VALUES = "values";
    private static final int LONGEST = 50;

    private final Engine engine;
    private final String prefix;

    Completion(Engine engine, String prefix) {
        this.engine = engine;
        this.prefix = prefix;
    }

    /// @param most suggestions at most, over all kinds
    List<Suggestion> of(String typed, int most) {
        List<String> tokens = Tokens.of(typed).texts();
        if (tokens.isEmpty() || typed.length() > LONGEST) {
            return List.of();
        }
        List<Suggestion> all = new ArrayList<>();
        all.addAll(names(IndexKind.REPORTS, QueryField.UNIT, tokens, most));
        if (all.isEmpty() && Names.isLatin(tokens)) {
            new Names(engine, prefix).containing(QueryField.UNIT, typed).stream().limit(most).forEach(unit -> all.add(new Suggestion(QueryField.UNIT.code(), unit.value(), unit.count())));
        }
        all.addAll(names(IndexKind.REPORTS, QueryField.PROJECT, tokens, most));
        all.addAll(names(IndexKind.INDICATORS, QueryField.NAME, tokens, most));
        // A name that begins with what was typed is nearer than one that only contains it
        String key = String.join("", tokens);
        return all.stream().sorted(Comparator.<Suggestion, Boolean>comparing(s -> !Tokens.of(s.text()).key().startsWith(key)).thenComparing(Comparator.comparingLong(Suggestion::count).reversed())).limit(most).toList();
    }

    private List<Suggestion> names(IndexKind view, QueryField field, List<String> tokens, int most) {
        Query query = new Translation(view).of(new FieldText(field, tokens, String.join("", tokens), true));
        Aggregation values = Aggregation.of(a -> a.terms(t -> t.field(field.code()).size(most * 2)));
        var response = engine.ask(client -> client.search(s -> s.index(Generation.alias(prefix, view)).query(query).size(0).trackTotalHits(t -> t.enabled(false)).aggregations(VALUES, values), JsonNode.class));
        return Facets.counts(Objects.requireNonNull(response.aggregations().get(VALUES))).stream()
                // An implementing unit may have matched where the filing unit did not
                .filter(count -> !Tokens.of(count.value()).find(tokens).isEmpty())
                .map(count -> new Suggestion(field.code(), count.value(), count.count()))
                .toList();
    }
}
