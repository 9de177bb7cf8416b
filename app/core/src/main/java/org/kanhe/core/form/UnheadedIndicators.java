package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.IndicatorValues;
import org.kanhe.core.report.Quantities;

/// Reads indicators that stand below no heads: `产出指标 | 数量指标 | 培训人次 | ≥200人次 | 210人次 | 10 | 10`. What the columns
/// hold is told from their cells, and the first row is noted, because nobody wrote it down.
final class UnheadedIndicators {
    private static final int LEVELS = 2;

    private final FormDraft draft;

    UnheadedIndicators(FormDraft draft) {
        this.draft = draft;
    }

    static boolean begins(List<FormRow> rows, int at) {
        return opens(rows.get(at)) && columns(rows, at).isPresent();
    }

    /// What is said of the indicators that begin here.
    static List<FormLabel> said(List<FormRow> rows, int at) {
        return opens(rows.get(at)) ? columns(rows, at).map(c -> List.copyOf(c.roles())).orElseGet(List::of) : List.of();
    }

    /// 产出指标 | 数量指标 | a name | at least one value.
    private static boolean opens(FormRow row) {
        List<FormCell> cells = cells(row);
        return cells.size() >= LEVELS + 2 && LevelLabels.isLevel1(cells.get(0).text()) && LevelLabels.isClass(cells.get(1).text()) && !cells.get(LEVELS).blank() && !isValue(cells.get(LEVELS));
    }

    /// Without the label of the block at the side.
    private static List<FormCell> cells(FormRow row) {
        boolean side = !row.cells().isEmpty() && Words.means(row.cells().getFirst().text(), FormLabel.INDICATOR_BLOCK);
        return side ? row.cells().subList(1, row.cells().size()) : row.cells();
    }

    private static int end(List<FormRow> rows, int at) {
        int i = at;
        while (i < rows.size() && !IndicatorReader.isTotal(rows.get(i)) && !Blocks.beginsOther(rows.get(i)) && Caption.of(rows.get(i)).isEmpty() && goesOn(rows.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean goesOn(FormRow row) {
        List<FormCell> cells = cells(row);
        boolean level = !cells.isEmpty() && (LevelLabels.isLevel1(cells.getFirst().text()) || LevelLabels.isLevel2(cells.getFirst().text()));
        return row.isBlank() || row.continues() || level;
    }

    private static Optional<Columns> columns(List<FormRow> rows, int at) {
        List<FormRow> block = rows.subList(at, end(rows, at));
        List<FormCell> first = cells(rows.get(at));
        List<Column> kinds = new ArrayList<>();
        for (int k = LEVELS + 1; k < first.size(); k++) {
            kinds.add(Column.of(block, first.get(k), first.size() - k));
        }
        List<Optional<FormLabel>> roles = roles(kinds);
        if (roles.stream().noneMatch(r -> r.equals(Optional.of(FormLabel.TARGET)))) {
            return Optional.empty();
        }
        List<Columns.Column> columns = new ArrayList<>();
        List<FormLabel> names = List.of(FormLabel.LEVEL1, FormLabel.LEVEL2, FormLabel.NAME);
        for (int k = 0; k < first.size(); k++) {
            Optional<FormLabel> role = k <= LEVELS ? Optional.of(names.get(k)) : roles.get(k - LEVELS - 1);
            columns.add(new Columns.Column(role, first.get(k), first.get(k).start(), first.get(k).end(), ""));
        }
        return Optional.of(new Columns(columns, rows.get(at).drawn()));
    }

    /// What a column holds.
    ///
    /// @param points  nothing but points
    /// @param values  mostly values with a number
    private record Column(boolean points, boolean values) {
        static Column of(List<FormRow> block, FormCell head, int fromRight) {
            List<FormCell> cells = block.stream().filter(r -> !r.isBlank()).flatMap(r -> at(r, head, fromRight).stream()).filter(c -> !c.empty()).toList();
            long points = cells.stream().filter(c -> Quantities.score(c.text()).isPresent()).count();
            long values = cells.stream().filter(UnheadedIndicators::isValue).count();
            return new Column(!cells.isEmpty() && points == cells.size(), 2 * values > cells.size());
        }

        private static Optional<FormCell> at(FormRow row, FormCell head, int fromRight) {
            if (row.drawn()) {
                return row.cells().stream().filter(c -> c.start() <= head.start() && head.start() < c.end()).findFirst();
            }
            int k = row.cells().size() - fromRight;
            return k < 0 ? Optional.empty() : Optional.of(row.cells().get(k));
        }
    }

    private static boolean isValue(FormCell cell) {
        return cell.text().length() < 30 && IndicatorValues.parse(cell.text()) instanceof IndicatorValue.Measured;
    }

    /// One or two values, then at most two columns of points, then words; nothing where the columns are otherwise.
    private static List<Optional<FormLabel>> roles(List<Column> kinds) {
        int points = 0;
        while (points < kinds.size() && !kinds.get(points).points()) {
            points++;
        }
        int behind = points;
        while (behind < kinds.size() && kinds.get(behind).points()) {
            behind++;
        }
        if (points == 0 && behind == 4) {
            points = 2;
        }
        List<FormLabel> values = points == 1 ? List.of(FormLabel.TARGET) : List.of(FormLabel.TARGET, FormLabel.ACTUAL);
        List<FormLabel> scores = behind - points == 2 ? List.of(FormLabel.WEIGHT, FormLabel.SCORE) : behind - points == 1 ? List.of(FormLabel.SCORE) : List.of();
        boolean plain = (points == 1 || points == 2) && behind - points <= 2 && kinds.size() - behind <= 1 && kinds.getFirst().values();
        if (!plain) {
            return Collections.nCopies(kinds.size(), Optional.empty());
        }
        List<Optional<FormLabel>> roles = new ArrayList<>();
        values.forEach(v -> roles.add(Optional.of(v)));
        scores.forEach(s -> roles.add(Optional.of(s)));
        while (roles.size() < kinds.size()) {
            roles.add(Optional.of(FormLabel.REASON));
        }
        return roles;
    }

    /// @return number of the first row behind the block
    int read(List<FormRow> rows, int at) {
        Columns columns = columns(rows, at).orElseThrow();
        int end = end(rows, at);
        IndicatorRows into = new IndicatorRows(draft, draft.indicators());
        for (FormRow row : rows.subList(at, end)) {
            into.read(row, columns);
        }
        columns.columns().stream().skip(LEVELS + 1L).map(Columns.Column::head).filter(c -> !c.blank()).forEach(c -> draft.answers().note(c, ReadingNote.Why.AMBIGUOUS));
        if (end < rows.size() && IndicatorReader.isTotal(rows.get(end))) {
            new TotalRow(draft).read(rows.get(end), columns);
            return end + 1;
        }
        return end;
    }
}
