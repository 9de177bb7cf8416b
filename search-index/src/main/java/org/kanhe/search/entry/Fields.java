package org.kanhe.search.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Quantity;
import org.kanhe.search.text.Tokens;

/// Gathers the fields of an entry; what is empty leaves no trace.
final class Fields {
    private final Map<String, Object> map = new LinkedHashMap<>();

    Fields put(String name, String value) {
        if (!value.isEmpty()) {
            map.put(name, value);
        }
        return this;
    }

    Fields put(String name, int value) {
        map.put(name, value);
        return this;
    }

    Fields put(String name, Optional<? extends Object> value) {
        value.ifPresent(v -> map.put(name, v));
        return this;
    }

    Fields put(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            map.put(name, List.copyOf(values));
        }
        return this;
    }

    Fields put(String name, Map<String, ?> value) {
        map.put(name, value);
        return this;
    }

    Fields number(String name, Field<? extends Quantity> field) {
        field.findValue().map(Quantity::value).ifPresent(v -> map.put(name, v));
        return this;
    }

    Fields number(String name, Optional<BigDecimal> value) {
        value.ifPresent(v -> map.put(name, v));
        return this;
    }

    /// Text as the engine is given it: tokens, one element for each sentence. The engine keeps pairs of neighbours only, and
    /// every token begins one: the last its pair with the end.
    Fields words(String name, Collection<String> texts) {
        List<String> sentences = new ArrayList<>();
        texts.forEach(text -> Tokens.of(text).sentences().forEach(sentence -> sentences.add(sentence + " " + Tokens.END)));
        return put(name, sentences);
    }

    Fields words(String name, String... texts) {
        return words(name, List.of(texts));
    }

    Fields putAll(Fields others) {
        map.putAll(others.map);
        return this;
    }

    Map<String, Object> map() {
        return map;
    }
}
