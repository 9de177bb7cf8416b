package org.kanhe.search;

import java.util.List;
import org.kanhe.search.text.Span;

/// Why a hit was found: original text with the matching places in it.
///
/// @param field     what the text is: `title`, `unit`, `name`, `target`, `text` …
/// @param text      an excerpt of the original, never changed, never markup
/// @param spans     matching places in `text`, in order, not overlapping
/// @param at        where the text stands in the file, as written in the contract; empty when nowhere
/// @param cutBefore whether the original goes on before the excerpt
/// @param cutAfter  whether it goes on after it
public record Highlight(String field, String text, List<Span> spans, String at, boolean cutBefore, boolean cutAfter) {
    public Highlight {
        spans = List.copyOf(spans);
    }
}
