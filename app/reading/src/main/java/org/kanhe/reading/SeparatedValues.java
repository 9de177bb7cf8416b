package org.kanhe.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Text whose lines are rows of values apart by commas, semicolons or tabs, values with line ends in quotes.
final class SeparatedValues {
    private static final char[] SEPARATORS = {',', '\t', ';'};

    private SeparatedValues() {}

    /// The rows, or empty when the text is something else: most rows must have the same number of values.
    static Optional<List<List<String>>> rows(String text) {
        for (char separator : SEPARATORS) {
            if (text.indexOf(separator) >= 0) {
                List<List<String>> rows = parsed(text, separator);
                // A table dump begins every line with a tab, which looks like two values
                if (areRows(rows, separator == '\t' ? 3 : 2)) {
                    return Optional.of(rows);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean areRows(List<List<String>> rows, int fewest) {
        List<Integer> widths = rows.stream().filter(r -> r.size() > 1 || !Texts.isBlank(r.getFirst())).map(List::size).toList();
        int usual = widths.stream().filter(w -> w >= fewest).max(Integer::compare).orElse(0);
        long same = widths.stream().filter(w -> w == usual).count();
        return widths.size() > 1 && usual > 0 && same * 5 >= widths.size() * 4L;
    }

    private static List<List<String>> parsed(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    value.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    value.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && value.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                row.add(taken(value));
            } else if (c == '\n') {
                row.add(taken(value));
                rows.add(row);
                row = new ArrayList<>();
            } else if (c != '\r') {
                value.append(c);
            }
        }
        if (!row.isEmpty() || !value.isEmpty()) {
            row.add(taken(value));
            rows.add(row);
        }
        return rows;
    }

    private static String taken(StringBuilder value) {
        String taken = value.toString().replace("\r\n", "\n");
        value.setLength(0);
        return taken;
    }
}
