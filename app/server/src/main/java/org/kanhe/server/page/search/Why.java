package org.kanhe.server.page.search;

import java.util.List;
import org.kanhe.search.Explanation;
import org.kanhe.search.Results;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.listing.Lists;
import org.kanhe.server.web.ProblemWords;

/// Why hits stand where they do, said on request.
///
/// @param href    the list with the reasons, or without when they are shown; empty where hits are not ordered by how well they answer
/// @param isShown whether they are shown
/// @param rows    sentences for each hit
public record Why(String href, boolean isShown, List<List<String>> rows) {
    public Why {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Why none() {
        return new Why("", false, List.of());
    }

    static Why of(Frame frame, Lists lists, Results<?> results) {
        boolean ranked = !frame.here().first("q").isBlank() && List.of("", "relevance").contains(frame.here().first("sort"));
        if (!ranked || results.total() == 0) {
            return none();
        }
        ProblemWords words = ProblemWords.in(frame.words().locale());
        return new Why(lists.explained(!lists.isExplained()), lists.isExplained(), results.explanations().stream().map(explanation -> sentences(explanation, words, frame)).toList());
    }

    private static List<String> sentences(Explanation explanation, ProblemWords words, Frame frame) {
        List<String> said = explanation.reasons().stream().map(reason -> words.say("explain." + reason.place().code(), List.of(reason.word()))).toList();
        return said.isEmpty() ? List.of(frame.say("search.why-conditions")) : said;
    }

    /// Of one hit.
    public List<String> of(int row) {
        return row < rows.size() ? rows.get(row) : List.of();
    }
}
