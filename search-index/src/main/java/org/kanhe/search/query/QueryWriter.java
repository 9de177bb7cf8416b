package org.kanhe.search.query;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a query in its own language, so that what is offered can be typed, linked and changed.
public final class QueryWriter {
    private QueryWriter() {}

    /// A text that is read as the same query.
    public static String write(Query query) {
        return switch (query) {
            case Query.Everything _ -> "";
            case Query.Text text -> text.quoted() ? "\"" + String.join(" ", text.tokens()) + "\"" : word(text.tokens());
            case Query.FieldText text -> text.field().code() + ":\"" + String.join(" ", text.tokens()) + "\"";
            case Query.FieldValue value -> values(value);
            case Query.FieldNumber number -> number(number);
            case Query.All all -> all.parts().stream().map(QueryWriter::part).collect(Collectors.joining(" "));
            case Query.Any any -> any.parts().stream().map(QueryWriter::part).collect(Collectors.joining(" OR "));
            case Query.Not not -> "-" + part(not.part());
            case Query.Alike alike -> write(alike.asked());
        };
    }

    /// Neighbouring numbers or words would grow together without their space.
    private static String word(List<String> tokens) {
        String together = String.join("", tokens);
        return org.kanhe.search.text.Tokens.of(together).texts().equals(tokens) && !List.of("OR", "AND", "NOT").contains(together) ? together : "\"" + String.join(" ", tokens) + "\"";
    }

    private static String part(Query query) {
        boolean several = query instanceof Query.Any || query instanceof Query.All || (query instanceof Query.FieldValue value && value.values().size() > 1);
        return several ? "(" + write(query) + ")" : write(query);
    }

    private static String values(Query.FieldValue value) {
        return value.values().stream().map(v -> value.field().code() + ":" + (v.isEmpty() ? "\"\"" : v)).collect(Collectors.joining(" OR "));
    }

    private static String number(Query.FieldNumber number) {
        String field = number.field().code();
        if (number.low().isPresent() && number.low().equals(number.high())) {
            return field + ":" + number.low().get().value().toPlainString();
        }
        if (number.low().isPresent() && number.high().isPresent()) {
            return field + ":" + number.low().get().value().toPlainString() + ".." + number.high().get().value().toPlainString();
        }
        return number.low().map(low -> field + (low.inclusive() ? ">=" : ">") + low.value().toPlainString())
                .or(() -> number.high().map(high -> field + (high.inclusive() ? "<=" : "<") + high.value().toPlainString()))
                .orElse("");
    }
}
