package org.kanhe.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Measures comparisons over HTTP, beside the same done by equal names, and prints a table for `app/docs/performance.md`.
public final class CompareRun {
    private static final int PAGE = 500;

    private final ServiceClient client;
    private final int units;
    private final int years;
    private final int across;
    private final int rounds;

    private CompareRun(ServiceClient client, Map<String, Integer> sizes) {
        this.client = client;
        units = sizes.getOrDefault("units", 20);
        years = sizes.getOrDefault("years", 5);
        across = sizes.getOrDefault("across", 300);
        rounds = sizes.getOrDefault("rounds", 5);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, Integer> sizes = new HashMap<>();
        Path home = Path.of(".");
        for (int i = 0; i + 1 < args.length; i += 2) {
            if (args[i].equals("--home")) {
                home = Path.of(args[i + 1]);
            } else {
                sizes.put(args[i].substring(2), Integer.valueOf(args[i + 1]));
            }
        }
        Path work = Files.createTempDirectory("kanhe-bench");
        try (ServiceProcess service = ServiceProcess.start(home, work)) {
            System.out.print(new CompareRun(new ServiceClient(service.address()), sizes).run(work));
        } finally {
            delete(work);
        }
    }

    private String run(Path work) throws IOException, InterruptedException {
        CompareForms forms = new CompareForms(7);
        List<Path> files = new ArrayList<>();
        for (int unit = 0; unit < Math.max(units, across); unit++) {
            files.addAll(forms.write(work.resolve("forms"), unit, unit < units ? years : 1));
        }
        ImportLoad.Took took = new ImportLoad(client).run(files, 25, 2);
        System.err.printf(Locale.ROOT, "%d forms found after %.0f s%n", files.size(), took.searchable());
        Figures matrix = new Figures();
        Figures exact = new Figures();
        Figures wide = new Figures();
        Figures wideExact = new Figures();
        Tally aligned = new Tally();
        Tally equal = new Tally();
        int rows = 0;
        int rowsExact = 0;
        // The first round finds nothing warm and is not counted
        for (int round = 0; round <= rounds; round++) {
            for (int unit = 0; unit < units; unit++) {
                String name = CompareForms.unit(unit);
                long start = System.nanoTime();
                JsonNode answer = client.get("/api/v1/compare/years?unit=" + encoded(name));
                double millis = (System.nanoTime() - start) / 1e6;
                start = System.nanoTime();
                Map<String, List<String>> byName = byName(client.get("/api/v1/indicators?size=" + PAGE + "&unit=" + encoded(name)));
                double exactMillis = (System.nanoTime() - start) / 1e6;
                if (round == 0) {
                    List<List<String>> series = new ArrayList<>();
                    answer.path("indicators").forEach(row -> {
                        List<String> one = new ArrayList<>();
                        row.path("byYear").properties().forEach(cell -> one.add(cell.getKey() + " " + cell.getValue().path("name").path("raw").asText()));
                        series.add(one);
                    });
                    aligned.add(series);
                    equal.add(byName.values());
                } else {
                    matrix.add(millis);
                    exact.add(exactMillis);
                }
            }
            long start = System.nanoTime();
            rows = client.get("/api/v1/compare/units?year=" + CompareForms.FIRST_YEAR + "&indicator=" + encoded(CompareForms.ACROSS.getFirst())).path("values").size();
            double millis = (System.nanoTime() - start) / 1e6;
            start = System.nanoTime();
            rowsExact = exactRows();
            if (round > 0) {
                wide.add(millis);
                wideExact.add((System.nanoTime() - start) / 1e6);
            }
        }
        return table(files.size(), new Figures[] {matrix, exact, wide, wideExact}, aligned, equal, rows, rowsExact);
    }

    /// Rows of the year with exactly the name asked for, page by page.
    private int exactRows() throws IOException, InterruptedException {
        String name = CompareForms.ACROSS.getFirst();
        int found = 0;
        for (int page = 1; ; page++) {
            JsonNode items = client.get("/api/v1/indicators?size=" + PAGE + "&page=" + page + "&year=" + CompareForms.FIRST_YEAR + "&q=" + encoded("name:\"" + name + "\"")).path("items");
            for (JsonNode item : items) {
                found += item.path("name").path("raw").asText().equals(name) ? 1 : 0;
            }
            if (items.size() < PAGE) {
                return found;
            }
        }
    }

    private static Map<String, List<String>> byName(JsonNode answer) {
        Map<String, List<String>> byName = new HashMap<>();
        answer.path("items").forEach(item -> byName.computeIfAbsent(item.path("name").path("raw").asText(), _ -> new ArrayList<>()).add(item.path("year").asInt() + " " + item.path("name").path("raw").asText()));
        return byName;
    }

    /// Pairs of rows put together, and how many of them should be.
    private final class Tally {
        private int right;
        private int wrong;
        private int truth;

        void add(Iterable<List<String>> series) {
            Set<String> rows = new HashSet<>();
            for (List<String> one : series) {
                rows.addAll(one);
                for (int i = 0; i < one.size(); i++) {
                    for (int j = i + 1; j < one.size(); j++) {
                        boolean same = label(one.get(i)) == label(one.get(j));
                        right += same ? 1 : 0;
                        wrong += same ? 0 : 1;
                    }
                }
            }
            // Seven indicators, each in every year
            truth += rows.isEmpty() ? 0 : 7 * years * (years - 1) / 2;
        }

        private static int label(String row) {
            return CompareForms.label(row.substring(row.indexOf(' ') + 1));
        }

        String says() {
            return String.format(Locale.ROOT, "%.3f / %.3f", right + wrong == 0 ? 1.0 : (double) right / (right + wrong), truth == 0 ? 1.0 : (double) right / truth);
        }
    }

    private String table(int files, Figures[] millis, Tally aligned, Tally equal, int rows, int rowsExact) {
        StringBuilder out = new StringBuilder();
        line(out, "measured", "comparison", "by equal names");
        line(out, "---", "---", "---");
        line(out, "one unit over " + years + " years, p50 / p95", both(millis[0]), both(millis[1]));
        line(out, "the same, precision / recall of pairs of rows", aligned.says(), equal.says());
        line(out, "one indicator of one year over " + Math.max(units, across) + " units, p50 / p95", both(millis[2]), both(millis[3]));
        line(out, "the same, units found", rows + " of " + Math.max(units, across), rowsExact + " of " + Math.max(units, across));
        line(out, "matrices asked for; reports in the archive", String.valueOf(units * rounds), String.valueOf(files));
        line(out, "load average of the machine", String.format(Locale.ROOT, "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()), "");
        return out.toString();
    }

    private static String both(Figures millis) {
        return String.format(Locale.ROOT, "%.0f / %.0f ms", millis.percentile(50), millis.percentile(95));
    }

    private static void line(StringBuilder out, String what, String left, String right) {
        out.append("| ").append(what).append(" | ").append(left).append(" | ").append(right).append(" |\n");
    }

    private static String encoded(String s) {
        return URLEncoder.encode(s, StandardCharsets.UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(p);
            }
        }
    }
}
