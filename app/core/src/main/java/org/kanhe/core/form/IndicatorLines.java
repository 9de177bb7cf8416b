package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.IndicatorValues;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.Score;

/// One of several indicators that share a row: the second numbered name, the second target, the second result.
///
/// @param cells the cells of the row
/// @param lines what stands in them for this indicator; a column with one line for all belongs to the first
record IndicatorLines(Map<FormLabel, FormCell> cells, Map<FormLabel, String> lines) {
    private static final Set<FormLabel> COLUMNS = Set.of(FormLabel.NAME, FormLabel.TARGET, FormLabel.ACTUAL, FormLabel.WEIGHT, FormLabel.SCORE, FormLabel.REASON);

    /// Empty unless every line of the name is numbered and the target has as many lines.
    static List<IndicatorLines> of(Columns.Placed placed) {
        List<String> names = placed.find(FormLabel.NAME).map(c -> lines(c.text())).orElse(List.of());
        List<String> targets = placed.find(FormLabel.TARGET).map(c -> lines(c.text())).orElse(List.of());
        boolean numbered = names.stream().noneMatch(n -> IndicatorRows.name(n).equals(n) || IndicatorRows.name(n).isEmpty());
        if (names.size() < 2 || !numbered || targets.size() != names.size()) {
            return List.of();
        }
        Map<FormLabel, FormCell> cells = new EnumMap<>(FormLabel.class);
        COLUMNS.forEach(role -> placed.find(role).ifPresent(c -> cells.put(role, c)));
        List<IndicatorLines> indicators = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            indicators.add(new IndicatorLines(cells, lines(cells, i, names.size())));
        }
        return indicators;
    }

    private static Map<FormLabel, String> lines(Map<FormLabel, FormCell> cells, int number, int count) {
        Map<FormLabel, String> own = new EnumMap<>(FormLabel.class);
        cells.forEach((role, cell) -> {
            List<String> all = unnumbered(lines(cell.text()), role);
            if (all.size() == count) {
                own.put(role, all.get(number));
            } else if (number == 0 || all.isEmpty()) {
                own.put(role, cell.text());
            }
        });
        return own;
    }

    /// Values without their numbers, when they are numbered 1, 2, 3 …: the first value of 1.8100人, 2.12所 is 8100人.
    private static List<String> unnumbered(List<String> lines, FormLabel role) {
        if (role == FormLabel.NAME) {
            return lines;
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher m = Pattern.compile("(?:指标)?[（(]?" + (i + 1) + "[）)、.．:：][\\s\\p{Z}]*(.+)|" + (char) ('①' + i) + "(.+)").matcher(lines.get(i));
            if (!m.matches()) {
                return lines;
            }
            values.add(m.group(1) == null ? m.group(2) : m.group(1));
        }
        return values;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    Indicator indicator(Answers answers, Optional<Level> level1, Optional<Level> level2) {
        cells.values().forEach(answers::label);
        return new Indicator(level1, level2, text(FormLabel.NAME), value(FormLabel.TARGET), value(FormLabel.ACTUAL), points(answers, FormLabel.WEIGHT), points(answers, FormLabel.SCORE), text(FormLabel.REASON));
    }

    private Field<String> text(FormLabel role) {
        String line = lines.get(role);
        if (line == null) {
            return Field.absent();
        }
        FormCell cell = cells.get(role);
        String name = IndicatorRows.name(line);
        return cell == null || name.isEmpty() ? blank(cell) : new Field.Present<>(name, line, cell.at());
    }

    private Field<IndicatorValue> value(FormLabel role) {
        String line = lines.get(role);
        FormCell cell = cells.get(role);
        if (line == null || cell == null) {
            return Field.absent();
        }
        return Quantities.isBlankLike(line) ? new Field.Blank<>(cell.at()) : new Field.Present<>(IndicatorValues.parse(line), line, cell.at());
    }

    private Field<Score> points(Answers answers, FormLabel role) {
        String line = lines.get(role);
        FormCell cell = cells.get(role);
        return line == null || cell == null ? Field.absent() : answers.quantity(line, cell.at(), Quantities::score);
    }

    private static <T> Field<T> blank(@Nullable FormCell cell) {
        return cell == null ? Field.absent() : new Field.Blank<>(cell.at());
    }
}
