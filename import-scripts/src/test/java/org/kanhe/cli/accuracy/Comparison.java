package org.kanhe.cli.accuracy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kanhe.core.form.Reading;
import org.kanhe.core.form.ReadingNote;
import org.kanhe.core.source.Location;

/// Holds what was read against what the form says.
///
/// @param byKind what was counted, by kind of field
/// @param wrong  every field that differs, in words
record Comparison(Map<String, Tally> byKind, List<String> wrong) {
    /// Sentences: where a page breaks their lines is no part of what they say.
    private static final Set<String> SENTENCES = Set.of("goals", "reason", "sections", "framework");
    private static final Set<String> CLOSED = Set.of("funding", "name", "target", "actual", "weight", "score", "base", "framework");

    static Comparison of(Truth truth, Reading reading) {
        Map<String, ReadFields.Value> read = ReadFields.of(reading);
        Set<Location> noted = new HashSet<>();
        reading.notes().forEach(n -> noted.add(n.at()));
        // a note about a whole row casts doubt on every cell of it
        Set<Location> rows = new HashSet<>();
        reading.notes().stream().filter(n -> n.why() == ReadingNote.Why.RAGGED_ROW).forEach(n -> rows.add(n.at()));
        Map<String, Tally> byKind = new TreeMap<>();
        Map<String, String> wrong = new LinkedHashMap<>();
        truth.fields().forEach((field, value) -> {
            ReadFields.Value found = read.get(field);
            boolean right = found != null && (found.text().equals(value) || (SENTENCES.contains(kind(field)) && unbroken(found.text()).equals(unbroken(value))));
            boolean silent = found != null && !right && !found.doubtful() && found.at().filter(at -> isDoubtful(at, noted, rows)).isEmpty();
            count(byKind, field, new Tally(1, found == null ? 0 : 1, right ? 1 : 0, silent ? 1 : 0));
            if (!right) {
                wrong.put(field, field + ": " + value + " read as " + (found == null ? "nothing" : found.text()));
            }
        });
        read.forEach((field, value) -> {
            if (!truth.fields().containsKey(field) && CLOSED.contains(kind(field)) && !value.text().equals("空") && !field.contains(".level")) {
                boolean silent = !value.doubtful() && value.at().filter(at -> isDoubtful(at, noted, rows)).isEmpty();
                count(byKind, field, new Tally(0, 1, 0, silent ? 1 : 0));
                wrong.put(field, field + ": nothing read as " + value.text());
            }
        });
        return new Comparison(byKind, List.copyOf(wrong.values()));
    }

    private static boolean isDoubtful(Location at, Set<Location> noted, Set<Location> rows) {
        return noted.contains(at) || (at instanceof Location.Cell cell && rows.stream().anyMatch(r -> r instanceof Location.Cell row && row.table() == cell.table() && row.row() == cell.row()));
    }

    private static String unbroken(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static void count(Map<String, Tally> byKind, String field, Tally one) {
        byKind.merge(kind(field), one, Tally::plus);
    }

    private static String kind(String field) {
        return field.split(" ", 3)[1];
    }
}
