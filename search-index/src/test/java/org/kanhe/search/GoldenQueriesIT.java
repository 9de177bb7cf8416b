package org.kanhe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class GoldenQueriesIT {
    @Test
    void theGoldenQueriesAreAnsweredAsJudged() throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, List<Measured>> bySection = new LinkedHashMap<>();
        try (ReportIndex index = SharedEngine.archive()) {
            FictionalArchive.fill(index);
            for (GoldenQuery query : GoldenQuery.all()) {
                List<String> found = query.ask(index, true);
                List<String> plain = query.ask(index, false);
                bySection.computeIfAbsent(query.section(), _ -> new ArrayList<>()).add(Measured.of(query, found, plain));
                if (query.only() ? !Set.copyOf(found).equals(query.answers().keySet()) : query.recall(found) < 1 || query.ndcg(found) < 0.99) {
                    wrong.add(query.view() + " | " + query.q() + "\n   found  " + found + "\n   judged " + query.answers().keySet());
                }
            }
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
        published(page(bySection));
    }

    private static void published(String page) throws IOException {
        Path file = Path.of(System.getProperty("kanhe.root"), "app", "docs", "search-quality.md");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, page);
        }
        assertThat(page).as("the published page; -Dgolden=write renews it").isEqualTo(Files.readString(file));
    }

    private static String page(Map<String, List<Measured>> bySection) {
        List<Measured> all = bySection.values().stream().flatMap(List::stream).toList();
        StringBuilder page = new StringBuilder("""
                # Search quality

                %d Chinese queries over a small fictional archive, answers judged by hand (`search-index/src/test/resources/golden/queries.txt`).
                Precision and recall are of everything found, NDCG of the first ten (best answers 3, others 1). "Without synonyms" is
                the same with words that mean the same switched off. The integration test `GoldenQueriesIT` computes this page and
                fails when it changes; `-Dgolden=write` renews it.

                | queries about | n | precision | recall | NDCG@10 | precision without synonyms | recall without synonyms |
                |---|--:|--:|--:|--:|--:|--:|
                """.formatted(all.size()));
        bySection.forEach((section, measured) -> page.append(row(section, measured)));
        return page.append(row("**all**", all)).toString();
    }

    private static String row(String name, List<Measured> measured) {
        return String.format(Locale.ROOT, "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f |%n", name, measured.size(), mean(measured, Measured::precision), mean(measured, Measured::recall),
                mean(measured, Measured::ndcg), mean(measured, Measured::plainPrecision), mean(measured, Measured::plainRecall));
    }

    private static double mean(List<Measured> measured, ToDoubleFunction<Measured> what) {
        return measured.stream().mapToDouble(what).average().orElseThrow();
    }

    private record Measured(double precision, double recall, double ndcg, double plainPrecision, double plainRecall) {
        static Measured of(GoldenQuery query, List<String> found, List<String> plain) {
            return new Measured(query.precision(found), query.recall(found), query.ndcg(found), query.precision(plain), query.recall(plain));
        }
    }
}
