package org.kanhe.server.page.listing;

import java.util.List;
import java.util.Optional;
import org.kanhe.search.query.QueryMistake;
import org.kanhe.search.query.QueryParser;
import org.kanhe.search.query.QuerySyntaxException;

/// What a query with a mistake probably was to be: the wrong piece replaced by the parser's own suggestion, or else its
/// words without any sign of the language. Only what is a query is offered.
final class Meant {
    private static final String SIGNS = "[\"“”‘’'()（）:：<>=≥≤*?？\\[\\]{}~^\\\\/-]+";

    private Meant() {}

    static Optional<String> by(String q, QueryMistake mistake) {
        int at = Math.clamp(mistake.position(), 0, q.length());
        for (String wrong : mistake.args()) {
            if (mistake.suggestion().isPresent() && !wrong.isEmpty() && q.startsWith(wrong, at)) {
                String right = mistake.suggestion().get();
                String rest = q.substring(at + wrong.length());
                for (String piece : List.of(right, right.substring(right.indexOf(':') + 1))) {
                    String whole = q.substring(0, at) + piece + rest;
                    if (isQuery(whole)) {
                        return Optional.of(whole);
                    }
                }
            }
        }
        String plain = q.replaceAll(SIGNS, " ").replaceAll("\\b(AND|OR|NOT)\\b", " ").replaceAll("\\s+", " ").strip();
        return Optional.of(plain).filter(words -> !words.isEmpty() && !words.equals(q) && isQuery(words));
    }

    private static boolean isQuery(String q) {
        try {
            QueryParser.read(q);
            return true;
        } catch (QuerySyntaxException _) {
            // No is the answer
            return false;
        }
    }
}
