package org.kanhe.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kanhe.search.text.Span;

/// Cuts a long text around what was found in it.
final class Excerpt {
    private static final int LONGEST = 160;
    private static final int LEAD = 30;

    private Excerpt() {}

    static Highlight of(Highlighter.Marked marked) {
        String text = marked.text();
        if (text.length() <= LONGEST) {
            return new Highlight(marked.field(), text, marked.spans(), marked.at(), false, false);
        }
        int start = whole(text, Math.max(0, Math.min(marked.spans().getFirst().start() - LEAD, text.length() - LONGEST)));
        int end = whole(text, Math.max(marked.spans().getFirst().end(), Math.min(text.length(), start + LONGEST)));
        List<Span> inside = marked.spans().stream().filter(span -> span.end() <= end).map(span -> new Span(span.start() - start, span.end() - start)).toList();
        return new Highlight(marked.field(), text.substring(start, end), inside, marked.at(), start > 0, end < text.length());
    }

    /// Never cuts a character in two.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /// Overlapping and touching spans become one.
    static List<Span> merge(Collection<Span> sorted) {
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
                Span last = merged.removeLast();
                merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
