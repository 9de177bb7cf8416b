package org.kanhe.core.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceId;

/// Series of one project with the label a reviewer gave to every row.
record LabelledSeries(String name, SortedMap<Integer, List<Occurrence>> byYear, Map<Occurrence, String> labels) {
    static List<LabelledSeries> all() {
        List<LabelledSeries> all = new ArrayList<>();
        int year = 0;
        for (String line : lines()) {
            if (line.startsWith("== ")) {
                all.add(new LabelledSeries(line.substring(3), new TreeMap<>(), new HashMap<>()));
            } else if (line.startsWith("-- ")) {
                year = Integer.parseInt(line.substring(3));
            } else {
                all.getLast().add(year, line.split(" \\| "));
            }
        }
        return all;
    }

    private void add(int year, String[] cells) {
        List<Occurrence> rows = byYear.computeIfAbsent(year, _ -> new ArrayList<>());
        Occurrence row = new Occurrence(new ReportId(SourceId.of((name + year).getBytes(StandardCharsets.UTF_8)), 0), year, rows.size(),
                Rows.row(cells[1], cells[2], cells[3], cells[4], cells[5], cells[5]));
        rows.add(row);
        labels.put(row, cells[0]);
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(LabelledSeries.class.getResourceAsStream("series.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
