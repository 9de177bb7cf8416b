package org.kanhe.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kanhe.search.query.Query;
import org.kanhe.search.query.QueryField;
import org.kanhe.search.text.Span;
import org.kanhe.search.text.Tokens;

/// Finds again, in the original text, what the query asked for.
final class Highlighter {
    private static final int MOST = 3;

    private final List<Sought> sought = new ArrayList<>();

    Highlighter(Query query) {
        this(query, false);
    }

    /// @param near whether pairs of characters are shown that a word was found by
    Highlighter(Query query, boolean near) {
        gather(query);
        if (near) {
            List.copyOf(sought).stream().filter(each -> each.tokens().size() > 2).forEach(each -> IntStream.range(1, each.tokens().size()).forEach(
                    i -> sought.add(new Sought(each.tokens().subList(i - 1, i + 1), each.field()))));
        }
    }

    private void gather(Query query) {
        switch (query) {
            case Query.Text text -> sought.add(new Sought(text.tokens(), ""));
            case Query.FieldText text -> sought.add(new Sought(text.tokens(), piece(text.field())));
            case Query.All all -> all.parts().forEach(this::gather);
            case Query.Any any -> any.parts().forEach(this::gather);
            case Query.Alike alike -> {
                gather(alike.asked());
                alike.others().forEach(this::gather);
            }
            case Query.Everything _, Query.FieldValue _, Query.FieldNumber _, Query.Not _ -> {}
        }
    }

    private static String piece(QueryField field) {
        return field.code();
    }

    /// The pieces that show most of what was asked for, in the order of the original.
    List<Highlight> of(JsonNode pieces) {
        if (sought.isEmpty()) {
            return List.of();
        }
        List<Marked> marked = new ArrayList<>();
        int order = 0;
        for (JsonNode piece : pieces) {
            Marked found = mark(piece, order++);
            if (found.asked() > 0) {
                marked.add(found);
            }
        }
        return telling(marked).stream().sorted(Comparator.comparingInt(Marked::order)).map(Excerpt::of).toList();
    }

    /// Pieces that together show as much of what was asked for as possible; of equal ones the first.
    private static List<Marked> telling(List<Marked> marked) {
        List<Marked> chosen = new ArrayList<>();
        Set<Sought> told = new HashSet<>();
        List<Marked> left = new ArrayList<>(marked);
        while (chosen.size() < MOST && !left.isEmpty()) {
            Marked best = Collections.max(left, Comparator.<Marked>comparingInt(m -> weight(m, told)).thenComparingInt(Marked::asked).thenComparing(Marked::order, Comparator.reverseOrder()));
            chosen.add(best);
            left.remove(best);
            told.addAll(best.sought());
        }
        return chosen;
    }

    private static int weight(Marked marked, Set<Sought> told) {
        return marked.sought().stream().filter(each -> !told.contains(each)).mapToInt(each -> each.tokens().size()).sum();
    }

    private Marked mark(JsonNode piece, int order) {
        String field = piece.path("f").asText();
        Tokens tokens = Tokens.of(piece.path("t").asText());
        TreeSet<Span> spans = new TreeSet<>();
        Set<Sought> told = new HashSet<>();
        for (Sought each : sought) {
            if (each.field().isEmpty() || each.field().equals(field)) {
                List<Span> found = field.startsWith("level") && !each.names(tokens) ? List.of() : tokens.find(each.tokens());
                spans.addAll(found);
                if (!found.isEmpty()) {
                    told.add(each);
                }
            }
        }
        return new Marked(field, tokens.original(), piece.path("a").asText(), Excerpt.merge(spans), told, order);
    }

    /// A phrase asked for, in every field or in one.
    record Sought(List<String> tokens, String field) {
        /// Whether it is the whole name of a label, as labels are found.
        boolean names(Tokens label) {
            String key = String.join("", tokens);
            return label.key().equals(key) || label.key().equals(key + "指标");
        }
    }

    /// A piece with what was found in it.
    ///
    /// @param sought which of the phrases stand in it
    record Marked(String field, String text, String at, List<Span> spans, Set<Sought> sought, int order) {
        int asked() {
            return sought.size();
        }
    }
}
