package org.kanhe.search.query;

import java.util.stream.Collectors;

/// A query said in words, for test tables.
final class Spoken {
    private Spoken() {}

    static String of(Query query) {
        return switch (query) {
            case Query.Everything _ -> "全部";
            case Query.Text text -> quoted(String.join("", text.tokens()), text.quoted());
            case Query.FieldText text -> text.field().code() + "=" + quoted(String.join("", text.tokens()), text.quoted());
            case Query.FieldValue value -> value.field().code() + ":" + String.join(",", value.values());
            case Query.FieldNumber number -> number.field().code()
                    + number.low().map(low -> " " + low.value().toPlainString() + (low.inclusive() ? "≤" : "<")).orElse("")
                    + number.high().map(high -> " " + (high.inclusive() ? "≤" : "<") + high.value().toPlainString()).orElse("");
            case Query.All all -> all.parts().stream().map(Spoken::of).collect(Collectors.joining(" 且 ", "(", ")"));
            case Query.Any any -> any.parts().stream().map(Spoken::of).collect(Collectors.joining(" 或 ", "(", ")"));
            case Query.Alike alike -> of(alike.asked()) + alike.others().stream().map(Spoken::of).collect(Collectors.joining("/", "{", "}"));
            case Query.Not not -> "非 " + of(not.part());
        };
    }

    private static String quoted(String text, boolean quoted) {
        return quoted ? "\"" + text + "\"" : text;
    }
}
