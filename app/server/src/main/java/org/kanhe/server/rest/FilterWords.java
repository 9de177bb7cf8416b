package org.kanhe.server.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kanhe.server.page.Words;

/// The filters of a list in words, as they stand on an export of it.
final class FilterWords {
    private FilterWords() {}

    /// Empty where nothing is filtered.
    static String say(Words words, Map<String, List<String>> filters) {
        return new TreeMap<>(filters).entrySet().stream().map(e -> filter(words, e.getKey(), e.getValue())).collect(Collectors.joining(words.say("export.filter-joint")));
    }

    private static String filter(Words words, String name, List<String> values) {
        boolean excluded = name.startsWith("-");
        String plain = excluded ? name.substring(1) : name;
        String all = values.stream().map(value -> words.sayOr(plain + "." + value, value)).collect(Collectors.joining(words.say("search.also-joint")));
        return words.say(excluded ? "export.without" : "export.with", words.sayOr("facet." + plain, plain), all);
    }
}
