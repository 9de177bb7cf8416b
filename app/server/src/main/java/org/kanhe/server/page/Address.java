package org.kanhe.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An address inside the site: every state of every page has one, and links are made by changing one thing in it.
///
/// @param path  absolute path, already encoded
/// @param query parameters in order, not encoded; empty values are dropped
public record Address(String path, Map<String, List<String>> query) {
    public Address {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        query.forEach((name, values) -> {
            List<String> filled = values.stream().filter(v -> !v.isEmpty()).toList();
            if (!filled.isEmpty()) {
                kept.put(name, filled);
            }
        });
        query = Collections.unmodifiableMap(kept);
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    public List<String> all(String name) {
        return query.getOrDefault(name, List.of());
    }

    /// The first value; empty when there is none.
    public String first(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /// The same place with this parameter set to exactly this value; an empty value removes it.
    public Address with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        changed.put(name, List.of(value));
        return new Address(path, changed);
    }

    public Address without(String name) {
        return with(name, "");
    }

    /// The same place with this value added, or taken away when it is there already.
    public Address toggle(String name, String value) {
        List<String> values = new ArrayList<>(all(name));
        if (!values.remove(value)) {
            values.add(value);
        }
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        changed.put(name, values);
        return new Address(path, changed);
    }

    public Address at(String otherPath) {
        return new Address(otherPath, query);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(path);
        char joint = '?';
        for (var parameter : query.entrySet()) {
            for (String value : parameter.getValue()) {
                out.append(joint).append(encode(parameter.getKey())).append('=').append(encode(value));
                joint = '&';
            }
        }
        return out.toString();
    }

    private static String encode(String s) {
        return URLEncoder.encode(s, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
