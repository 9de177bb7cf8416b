package org.kanhe.core.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.Score;

/// Reads the rows of a table of indicators one after another, and carries the classes down to the rows that leave them out.
final class IndicatorRows {
    private static final Pattern PREFIX = Pattern.compile("^[\\s\\p{Z}]*(?:指[\\s\\p{Z}]*标[\\s\\p{Z}]*[\\d一二三四五六七八九十]{1,3}[\\s\\p{Z}]*(?:[:：、.．][\\s\\p{Z}]*|$)|[（(]?\\d{1,2}[）)、.．](?!\\d)[\\s\\p{Z}]*|[①-⑳][\\s\\p{Z}]*)");
    private static final Pattern NAME_POINTS = Pattern.compile("[（(](?:满分|权重|分值|共)?[:：]?(\\d{1,2}(?:\\.\\d+)?)[\\s\\p{Z}]*分[）)][\\s\\p{Z}]*$");
    private static final Pattern NUMBER = Pattern.compile("[<>≤≥=]{0,2}\\d+(?:\\.\\d+)?%?");
    private static final Pattern COMPARATOR = Pattern.compile("[<>≤≥=]{1,2}|不低于|不高于|不少于|不超过|大于|小于|大于等于|小于等于|等于");
    private static final Set<FormLabel> CONTENT = Set.of(FormLabel.NAME, FormLabel.TARGET, FormLabel.ADJUSTED_TARGET, FormLabel.ACTUAL, FormLabel.WEIGHT, FormLabel.SCORE, FormLabel.REASON);
    private static final Set<FormLabel> BESIDE = Set.of(
            FormLabel.MEASURE_UNIT, FormLabel.NATURE, FormLabel.COEFFICIENT, FormLabel.CORE, FormLabel.REMARK, FormLabel.STANDARD, FormLabel.OUTLOOK, FormLabel.EXECUTED);

    private final FormDraft draft;
    private final Answers answers;
    private final List<Indicator> into;
    private List<Level> first = List.of();
    private @Nullable Level second;

    /// @param into where the indicators go
    IndicatorRows(FormDraft draft, List<Indicator> into) {
        this.draft = draft;
        this.into = into;
        this.answers = draft.answers();
    }

    void read(FormRow row, Columns columns) {
        Columns.Placed placed = columns.place(row);
        claimSides(row, placed);
        readLevels(placed);
        placed.find(FormLabel.SERIAL).ifPresent(answers::label);
        boolean said = CONTENT.stream().anyMatch(role -> IndicatorReader.said(placed, role).filter(FormCell::fresh).filter(c -> role != FormLabel.NAME || !name(c.text()).isEmpty()).isPresent());
        if (!said) {
            row.filled().stream().filter(c -> c.empty() || name(c.text()).isEmpty()).forEach(answers::label);
            return;
        }
        if (placed.ragged()) {
            FormCell at = row.filled().getFirst();
            answers.note(at.at(), at.text(), ReadingNote.Why.RAGGED_ROW);
        }
        if (several(placed)) {
            return;
        }
        Field<String> name = nameCell(placed).map(this::readName).orElseGet(Field::absent);
        String named = name.findValue().map(n -> n + " ").orElse("");
        into.add(new Indicator(
                level1(placed),
                Optional.ofNullable(second),
                name,
                target(placed, named),
                placed.find(FormLabel.ACTUAL).map(c -> answers.value(c, withUnit(c.text(), placed, ""))).orElseGet(Field::absent),
                weight(placed, columns),
                points(placed, FormLabel.SCORE),
                answers.text(placed.find(FormLabel.REASON))));
        keepBeside(placed, columns, named);
    }

    /// The class of the rows below stands in a row of its own.
    void begin(ClassRow row) {
        answers.label(row.cell());
        if (row.first()) {
            first = List.of(row.level());
            second = null;
        } else {
            second = row.level();
        }
    }

    /// The label of the block, repeated after a page break, and dots in spare rows.
    private void claimSides(FormRow row, Columns.Placed placed) {
        placed.rest().stream().filter(c -> c.empty() || Words.means(c.text(), FormLabel.INDICATOR_BLOCK) || LabelText.key(c.text()).matches("指标[\\d一二三四五六七八九十]*")).forEach(answers::label);
        row.filled().stream().filter(FormCell::empty).forEach(answers::label);
    }

    private void readLevels(Columns.Placed placed) {
        Optional<FormCell> one = IndicatorReader.said(placed, FormLabel.LEVEL1);
        one.ifPresent(this::beginFirst);
        boolean both = placed.ragged() && one.isPresent() && placed.find(FormLabel.LEVEL2).isEmpty() && LevelLabels.isLevel2(one.get().text());
        if (both && first.size() == 1) {
            // a dump shows 满意度指标 over both level columns as one cell
            second = first.getFirst();
        }
        Optional<FormCell> two = IndicatorReader.said(placed, FormLabel.LEVEL2);
        two.ifPresent(c -> {
            answers.label(c);
            second = Level.of(c.text(), c.at());
        });
    }

    private void beginFirst(FormCell cell) {
        answers.label(cell);
        List<Level> found = LevelLabels.in(cell.text(), cell.at());
        if (!first.isEmpty() && first.getFirst().at().equals(cell.at())) {
            return;
        }
        if (found.size() > 1) {
            answers.note(cell.at(), cell.text(), ReadingNote.Why.AMBIGUOUS);
        }
        boolean same = found.size() == 1 && first.size() == 1 && first.getFirst().name().equals(found.getFirst().name());
        if (!same) {
            second = null;
        } else if (found.getFirst().cap().isEmpty()) {
            // repeated after a page break without its cap
            found = List.of(new Level(found.getFirst().name(), first.getFirst().cap(), cell.at()));
        }
        first = found;
    }

    private Optional<Level> level1(Columns.Placed placed) {
        if (first.size() <= 1) {
            return first.stream().findFirst();
        }
        String label = second == null ? placed.find(FormLabel.NAME).map(FormCell::text).orElse("") : second.name();
        return LevelLabels.owning(first, label).or(() -> Optional.of(first.getFirst()));
    }

    /// Several indicators in one row, numbered line by line in every cell.
    private boolean several(Columns.Placed placed) {
        List<IndicatorLines> lines = IndicatorLines.of(placed);
        for (IndicatorLines line : lines) {
            into.add(line.indicator(answers, level1(placed), Optional.ofNullable(second)));
        }
        return !lines.isEmpty();
    }

    /// The name; where its cell is missing or blank, what stands below 二级指标 and is no class.
    private static Optional<FormCell> nameCell(Columns.Placed placed) {
        Optional<FormCell> own = placed.find(FormLabel.NAME);
        Optional<FormCell> class2 = placed.find(FormLabel.LEVEL2).filter(c -> c.fresh() && !c.blank() && (!LevelLabels.isClass(c.text()) || c.text().contains("执行率")));
        return placed.isBlank(FormLabel.NAME) ? class2.or(() -> own) : own;
    }

    private Field<String> readName(FormCell cell) {
        Field<String> raw = answers.text(cell);
        String name = name(cell.text());
        boolean unclassed = first.isEmpty() && LevelLabels.isLevel1(name) && !name.contains("执行");
        if (unclassed || NUMBER.matcher(Labels.normalise(name)).matches()) {
            // a number or a class names nothing: the columns may have been taken for others
            answers.note(cell.at(), cell.text(), ReadingNote.Why.AMBIGUOUS);
        }
        return name.isEmpty() || cell.empty() ? new Field.Blank<>(cell.at()) : raw.map(_ -> name);
    }

    /// Without 指标1： or a number in front.
    static String name(String raw) {
        Matcher m = PREFIX.matcher(raw);
        return m.find() ? raw.substring(m.end()).strip() : raw;
    }

    private Field<IndicatorValue> target(Columns.Placed placed, String named) {
        Optional<FormCell> adjusted = IndicatorReader.said(placed, FormLabel.ADJUSTED_TARGET);
        Optional<FormCell> initial = placed.find(FormLabel.TARGET);
        if (adjusted.isPresent()) {
            initial.filter(c -> !c.empty()).ifPresent(c -> draft.head().other(named + "年初指标值", answers.text(c)));
        }
        Optional<FormCell> cell = adjusted.or(() -> initial).or(() -> placed.find(FormLabel.ADJUSTED_TARGET));
        String comparator = Stream.of(FormLabel.NATURE, FormLabel.STANDARD).flatMap(r -> placed.find(r).stream()).map(c -> Labels.normalise(c.text())).filter(s -> COMPARATOR.matcher(s).matches()).findFirst().orElse("");
        return cell.map(c -> answers.value(c, withUnit(c.text(), placed, comparator))).orElseGet(Field::absent);
    }

    /// The value with the comparison and the unit that stand in columns of their own.
    private static String withUnit(String text, Columns.Placed placed, String comparator) {
        String unit = IndicatorReader.said(placed, FormLabel.MEASURE_UNIT).map(FormCell::text).orElse("");
        boolean number = text.matches(".*\\d[\\s\\p{Z}]*");
        boolean bare = text.matches("[\\s\\p{Z}]*[\\d.].*");
        return (bare ? comparator : "") + text + (number ? unit : "");
    }

    /// The points of a row: in their column, or printed behind the name where there is none: 养护里程（15分）.
    private Field<Score> weight(Columns.Placed placed, Columns columns) {
        Optional<FormCell> name = columns.column(FormLabel.WEIGHT).isPresent() ? Optional.empty() : nameCell(placed);
        Optional<Matcher> printed = name.map(c -> NAME_POINTS.matcher(c.text())).filter(Matcher::find);
        return printed.<Field<Score>>flatMap(m -> Quantities.score(m.group(1)).map(s -> new Field.Present<>(s, m.group(1), name.orElseThrow().at()))).orElseGet(() -> points(placed, FormLabel.WEIGHT));
    }

    /// Points of one row; a cell merged over several rows gives its points once.
    private Field<Score> points(Columns.Placed placed, FormLabel role) {
        return placed.find(role).map(c -> c.fresh() ? answers.score(Optional.of(c)) : Field.<Score>absent()).orElseGet(Field::absent);
    }

    private void keepBeside(Columns.Placed placed, Columns columns, String name) {
        for (FormLabel role : FormLabel.values()) {
            if (BESIDE.contains(role)) {
                placed.find(role).filter(c -> c.fresh() && !c.empty()).ifPresent(c -> draft.head().other(name + columns.column(role).orElseThrow().name(), answers.text(c)));
            }
        }
        placed.beside().stream().filter(b -> !answers.isRead(b.cell())).forEach(b -> draft.head().other(name + b.name(), answers.text(b.cell())));
    }
}
