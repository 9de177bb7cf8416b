package org.kanhe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kanhe.search.query.Query;
import org.kanhe.search.query.QueryParser;

/// What the engine answers is exactly what looking at everything answers: AND, OR, NOT, phrases, fields, ranges and
/// comparisons, in random questions.
class BruteForceIT {
    private static final int QUESTIONS = Integer.getInteger("kanhe.questions", 150);

    @Test
    void theEngineAnswersWhatLookingAtEverythingAnswers() {
        List<IndexedSubmission> files = WrittenArchive.of(48, 11);
        try (ReportIndex index = SharedEngine.archive()) {
            files.forEach(index::put);
            index.refresh();
            Map<String, BruteForce> views = new LinkedHashMap<>();
            List.of("reports", "indicators", "passages").forEach(view -> views.put(view, BruteForce.over(files, view)));
            Random random = new Random(23);
            List<String> wrong = new ArrayList<>();
            int found = 0;
            for (int i = 0; i < QUESTIONS; i++) {
                String q = new Questions(random).question();
                Query asked = QueryParser.read(q);
                for (Map.Entry<String, BruteForce> view : views.entrySet()) {
                    Set<String> expected = view.getValue().answers(asked);
                    Set<String> answered = answered(index, view.getKey(), q);
                    found += expected.size();
                    if (!answered.equals(expected)) {
                        wrong.add(view.getKey() + " | " + q + "\n  missing " + without(expected, answered) + "\n  leaked " + without(answered, expected));
                    }
                }
            }
            assertThat(wrong).as(wrong.size() + " of " + QUESTIONS + " questions: " + String.join("\n", wrong.subList(0, Math.min(12, wrong.size())))).isEmpty();
            assertThat(found).as("questions that find something").isGreaterThan(QUESTIONS);
        }
    }

    private static Set<String> answered(ReportIndex index, String view, String q) {
        SearchRequest request = new SearchRequest(q, Map.of(), 1, 500, "", false);
        return switch (view) {
            case "reports" -> index.reports(request).items().stream().map(ReportHit::report).collect(Collectors.toCollection(TreeSet::new));
            case "indicators" -> index.indicators(request).items().stream().map(hit -> hit.report() + "@" + hit.at()).collect(Collectors.toCollection(TreeSet::new));
            default -> index.passages(request).items().stream().map(hit -> hit.report() + "@" + hit.at()).collect(Collectors.toCollection(TreeSet::new));
        };
    }

    private static List<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(each -> !others.contains(each)).limit(2).toList();
    }

    /// Makes questions up.
    private record Questions(Random random) {
        String question() {
            return IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(_ -> part(2)).collect(Collectors.joining(" "));
        }

        private String part(int depth) {
            return switch (random.nextInt(depth > 0 ? 14 : 11)) {
                case 0, 1, 2 -> WrittenArchive.piece(random);
                case 3 -> "\"" + WrittenArchive.piece(random) + "\"";
                case 4 -> "-" + WrittenArchive.piece(random);
                case 5 -> one("unit:", "project:", "name:", "reason:", "title:", "department:") + WrittenArchive.piece(random);
                case 6 -> one("target", "actual", "score", "weight") + one(">=", "<", "<=", ">", ":") + (5 + 5 * random.nextInt(20));
                case 7 -> "name:" + WrittenArchive.piece(random) + " target" + one(">=", "<") + (75 + 5 * random.nextInt(6));
                case 8 -> one("measure:%", "measure:人次", "level1:产出", "level2:数量指标", "level1:满意度指标", "kind:narrative", "rule:LG-02");
                case 9 -> "year:" + (2019 + random.nextInt(3)) + ".." + (2021 + random.nextInt(3));
                case 10 -> one("rate<70", "执行率>=80", "annual>500", "-target>=90", "-level2:数量指标", "findings>=1", "target:80..95 measure:%");
                case 11 -> "(" + part(depth - 1) + " OR " + part(depth - 1) + ")";
                case 12 -> part(depth - 1) + " OR " + part(depth - 1);
                default -> "-(" + part(depth - 1) + " " + part(depth - 1) + ")";
            };
        }

        private String one(String... from) {
            return from[random.nextInt(from.length)];
        }
    }
}
