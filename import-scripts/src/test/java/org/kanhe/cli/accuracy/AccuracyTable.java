package org.kanhe.cli.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The published table: precision and recall by kind of field and format, by layout and format.
final class AccuracyTable {
    static final List<String> FORMATS = List.of("docx", "doc", "xlsx", "xls", "html", "txt", "pdf", "ofd");
    private static final List<String> KINDS = List.of("header", "funding", "goals", "name", "target", "actual", "weight", "score", "reason", "totals", "base", "framework", "sections");

    private final Map<String, Map<String, Tally>> byKind = new TreeMap<>();
    private final Map<String, Map<String, Tally>> byLayout = new TreeMap<>();
    private final Map<String, Tally> byFormat = new TreeMap<>();
    private final Map<String, Integer> files = new TreeMap<>();

    void add(String format, String layout, Comparison compared) {
        files.merge(format, 1, Integer::sum);
        compared.byKind().forEach((kind, tally) -> {
            byKind.computeIfAbsent(kind, _ -> new TreeMap<>()).merge(format, tally, Tally::plus);
            byLayout.computeIfAbsent(layout, _ -> new TreeMap<>()).merge(format, tally, Tally::plus);
            byFormat.merge(format, tally, Tally::plus);
        });
    }

    Tally of(String format) {
        return byFormat.getOrDefault(format, Tally.NONE);
    }

    int files() {
        return files.values().stream().mapToInt(Integer::intValue).sum();
    }

    String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("### All fields by format\n\n| format | files | fields | precision | recall | wrong without a doubt |\n|---|---|---|---|---|---|\n");
        for (String format : FORMATS) {
            Tally t = of(format);
            page.append("| %s | %d | %d | %s | %s | %d |%n".formatted(format, files.getOrDefault(format, 0), t.expected(), share(t.precision()), share(t.recall()), t.silent()));
        }
        page.append("\n### Kinds of fields: precision / recall\n\n");
        table(page, "field", KINDS, byKind);
        page.append("\n### Layouts: precision / recall\n\n");
        table(page, "layout", List.copyOf(byLayout.keySet()), byLayout);
        return page.toString();
    }

    private static void table(StringBuilder page, String head, List<String> rows, Map<String, Map<String, Tally>> cells) {
        page.append("| ").append(head).append(" | ").append(String.join(" | ", FORMATS)).append(" |\n|").append("---|".repeat(FORMATS.size() + 1)).append('\n');
        for (String row : rows) {
            page.append("| ").append(row);
            for (String format : FORMATS) {
                Tally t = cells.getOrDefault(row, Map.of()).getOrDefault(format, Tally.NONE);
                page.append(" | ").append(t.expected() == 0 ? "" : share(t.precision()) + " / " + share(t.recall()));
            }
            page.append(" |\n");
        }
    }

    private static String share(double share) {
        return share == 1 ? "1" : String.format(Locale.ROOT, "%.4f", Math.floor(share * 10_000) / 10_000);
    }
}
