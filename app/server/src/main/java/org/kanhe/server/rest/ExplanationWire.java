package org.kanhe.server.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.search.Explanation;
import org.kanhe.search.Reason;
import org.kanhe.server.web.ProblemWords;

/// Why a hit stands where it does, as published: for programs by codes, for people in a sentence each.
final class ExplanationWire {
    private ExplanationWire() {}

    static Map<String, @Nullable Object> of(Explanation explanation, Locale locale) {
        ProblemWords words = ProblemWords.in(locale);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("score", explanation.score());
        tree.put("reasons", explanation.reasons().stream().map(reason -> reason(reason, words)).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> reason(Reason reason, ProblemWords words) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("word", reason.word());
        tree.put("where", reason.place().code());
        tree.put("says", words.say("explain." + reason.place().code(), List.of(reason.word())));
        return tree;
    }
}
