package org.kanhe.bench.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kanhe.bench.Figures;
import org.kanhe.search.ReportIndex;
import org.kanhe.search.Results;
import org.kanhe.search.SearchRequest;

/// The published mix of queries, `search-queries.txt`: view, query, then facets chosen.
public record Mix(List<Asked> all) {
    public Mix {
        all = List.copyOf(all);
    }

    /// One query of the mix.
    public record Asked(String view, SearchRequest request) {
        long total(ReportIndex index) {
            Results<?> found = switch (view) {
                case "reports" -> index.reports(request);
                case "indicators" -> index.indicators(request);
                case "passages" -> index.passages(request);
                case "findings" -> index.findings(request);
                default -> throw new IllegalStateException("no such view: " + view);
            };
            return found.total();
        }
    }

    public static Mix published() {
        try (InputStream in = Objects.requireNonNull(Mix.class.getResourceAsStream("/org/kanhe/bench/search-queries.txt"))) {
            return new Mix(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Mix::read).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asked read(String line) {
        String[] parts = line.split("\\|", -1);
        Map<String, List<String>> filters = new LinkedHashMap<>();
        String sort = "";
        for (String choice : parts.length > 2 ? parts[2].strip().split(" ") : new String[0]) {
            String[] pair = choice.split("=", 2);
            if (pair[0].equals("sort")) {
                sort = pair[1];
            } else if (pair.length == 2) {
                filters.computeIfAbsent(pair[0], _ -> new ArrayList<>()).add(pair[1]);
            }
        }
        return new Asked(parts[0].strip(), new SearchRequest(parts[1].strip(), filters, 1, 20, sort));
    }

    /// Asks every query once.
    ///
    /// @return milliseconds of each
    Figures ask(ReportIndex index) {
        Figures millis = new Figures();
        for (Asked asked : all) {
            long start = System.nanoTime();
            asked.total(index);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis;
    }
}
