package org.kanhe.server.lookup;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kanhe.search.SearchRequest;
import org.kanhe.search.Tally;
import org.kanhe.server.archive.Archive;

/// Many queries at once: each line counted in every view, with its best hit or its mistake.
@Singleton
public final class BatchSearch {
    /// As many lines are taken.
    public static final int MOST_LINES = 10_000;
    private static final int AT_ONCE = 32;

    private final Archive archive;

    BatchSearch(Archive archive) {
        this.archive = archive;
    }

    /// A line that is not blank.
    ///
    /// @param number from 1, blank lines counted
    public record Asked(int number, String q) {}

    /// The lines of a text that are not blank.
    public static List<Asked> lines(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Asked> lines = new ArrayList<>();
        int number = 0;
        for (String line : plain.split("\r\n|\r|\n", -1)) {
            number++;
            if (!line.isBlank()) {
                lines.add(new Asked(number, line.strip()));
            }
        }
        return lines;
    }

    /// Asks line by line, some at a time, in order.
    ///
    /// @throws org.kanhe.server.engine.SearchDown while the search engine is away
    public void run(List<Asked> lines, Consumer<BatchLine> taker) {
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<Asked> some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            List<Tally> tallies = archive.tally(some.stream().map(line -> new SearchRequest(line.q(), Map.of(), 1, 1, "relevance")).toList());
            for (int i = 0; i < some.size(); i++) {
                taker.accept(new BatchLine(some.get(i).number(), some.get(i).q(), tallies.get(i)));
            }
        }
    }
}
