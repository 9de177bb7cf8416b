package org.kanhe.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A query with its judged answers, from `golden/queries.txt`.
///
/// @param view    `reports`, `indicators`, `passages` or `findings`
/// @param answers grade by hit: 3 best, 1 also
/// @param only    whether nothing else may be found
record GoldenQuery(String section, String view, String q, Map<String, Integer> answers, boolean only) {
    static List<GoldenQuery> all() {
        List<GoldenQuery> all = new ArrayList<>();
        String section = "";
        for (String line : Resource.text("/golden/queries.txt").lines().toList()) {
            if (line.startsWith("# ")) {
                section = line.substring(2);
            } else if (!line.isBlank()) {
                all.add(parse(section, line));
            }
        }
        return all;
    }

    private static GoldenQuery parse(String section, String line) {
        int first = line.indexOf(" | ");
        int last = line.lastIndexOf(" |");
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (String answer : line.substring(last + 2).strip().split(" ", -1)) {
            if (!answer.isEmpty()) {
                answers.put(answer.replace("*", ""), answer.startsWith("*") ? 3 : 1);
            }
        }
        boolean only = line.startsWith("=");
        return new GoldenQuery(section, line.substring(only ? 1 : 0, first), line.substring(first + 3, last), answers, only);
    }

    List<String> ask(ReportIndex index, boolean alike) {
        SearchRequest request = new SearchRequest(q, Map.of(), 1, 100, "", alike);
        return FictionalArchive.names(switch (view) {
            case "reports" -> index.reports(request).items().stream();
            case "indicators" -> index.indicators(request).items().stream();
            case "passages" -> index.passages(request).items().stream();
            case "findings" -> index.findings(request).items().stream().map(hit -> hit);
            default -> throw new IllegalArgumentException(view);
        });
    }

    /// Share of what was found that answers; of nothing found, 1 where nothing answers.
    double precision(List<String> found) {
        return found.isEmpty() ? (answers.isEmpty() ? 1 : 0) : (double) found.stream().filter(answers::containsKey).count() / found.size();
    }

    /// Share of the answers that was found.
    double recall(List<String> found) {
        return answers.isEmpty() ? 1 : (double) answers.keySet().stream().filter(found::contains).count() / answers.size();
    }

    /// Normalised discounted gain of the first ten.
    double ndcg(List<String> found) {
        if (answers.isEmpty()) {
            return found.isEmpty() ? 1 : 0;
        }
        return gain(found.stream().map(hit -> answers.getOrDefault(hit, 0)).toList()) / gain(answers.values().stream().sorted(Comparator.reverseOrder()).toList());
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(10, grades.size()); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2.0) / Math.log(2));
        }
        return gain;
    }
}
