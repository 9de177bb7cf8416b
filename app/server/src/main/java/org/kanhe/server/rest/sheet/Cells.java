package org.kanhe.server.rest.sheet;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.source.Location;
import org.kanhe.export.Column;
import org.kanhe.export.Value;
import org.kanhe.search.Hit;
import org.kanhe.server.page.Words;

/// What the sheets of all views have in common.
///
/// @param site address of the service, which links begin with
record Cells(Words words, URI site) {
    Column column(String key, String title, int width) {
        return new Column(key, words.say(title), width);
    }

    static Value year(Hit hit) {
        return hit.year().map(year -> Value.number(year)).orElse(Value.NOTHING);
    }

    Value kind(Hit hit) {
        return Value.text(words.sayOr("kind." + hit.kind(), hit.kind()));
    }

    /// Opens the report, at a place where one is given.
    Value link(Hit hit, String at) {
        String anchor = at.isEmpty() ? "" : "#" + at.replaceAll("[@-].*", "");
        return Value.link(words.say("export.open"), site.resolve("/reports/" + hit.report()) + anchor);
    }

    Value place(String at) {
        return at.isEmpty() ? Value.NOTHING : Value.text(words.place(Location.parse(at)));
    }

    /// A member of a value as the contract writes it.
    static Optional<Object> member(Map<String, @Nullable Object> row, String field, String member) {
        @Nullable Object value = row.get(field);
        return value instanceof Map<?, ?> written ? Optional.ofNullable(written.get(member)) : Optional.empty();
    }

    static Value raw(Map<String, @Nullable Object> row, String field) {
        return member(row, field, "raw").map(raw -> Value.text(raw.toString())).orElse(Value.NOTHING);
    }

    static Value number(Map<String, @Nullable Object> row, String field, String member) {
        return member(row, field, member).flatMap(Cells::decimal).<Value>map(Value.Figure::new).orElse(Value.NOTHING);
    }

    private static Optional<BigDecimal> decimal(Object value) {
        return value instanceof Number number ? Optional.of(new BigDecimal(number.toString())) : Optional.empty();
    }
}
