package org.kanhe.search.query;

import java.util.List;
import java.util.stream.Collectors;
import org.kanhe.search.text.Tokens;

/// Writes a query in its own language, so that what is offered can be typed, linked and changed.
public final class QueryWriter {
    private QueryWriter() {}

    /// A text that is read as the same query.
    public static String write(Query query) {
        return switch (query) {
            case Query.Everything _ -> "";
            case Query.Text text -> text.quoted() ? quoted(text.tokens()) : word(text.tokens());
            case Query.FieldText text -> text.field().code() + ":" + (text.quoted() ? quoted(text.tokens()) : word(text.tokens()));
            case Query.FieldValue value -> values(value);
            case Query.FieldNumber number -> number(number);
            case Query.All all -> all.parts().stream().map(QueryWriter::part).collect(Collectors.joining(" "));
            case Query.Any any -> any.parts().stream().map(QueryWriter::part).collect(Collectors.joining(" OR "));
            case Query.Not not -> "-" + part(not.part());
            case Query.Alike alike -> write(alike.asked());
        };
    }

    private static String word(List<String> tokens) {
        String together = String.join("", tokens);
        return standsAlone(together, tokens) && !List.of("OR", "AND", "NOT").contains(together) ? together : quoted(tokens);
    }

    private static String quoted(List<String> tokens) {
        String together = String.join("", tokens);
        return "\"" + (standsAlone(together, tokens) ? together : String.join(" ", tokens)) + "\"";
    }

    /// Whether nothing grows together without spaces, as two neighbouring numbers would.
    private static boolean standsAlone(String together, List<String> tokens) {
        return Tokens.of(together).texts().equals(tokens);
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
