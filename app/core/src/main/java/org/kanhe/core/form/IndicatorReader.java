package org.kanhe.core.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kanhe.core.document.Cell;

/// Reads the table of indicators: a head row 一级指标 | 二级指标 | 三级指标 | 年度指标值 … over one row for each indicator,
/// and the row 总分 that closes it.
final class IndicatorReader {
    private static final Set<FormLabel> WHAT = Set.of(FormLabel.LEVEL1, FormLabel.LEVEL2, FormLabel.NAME);
    private static final Set<FormLabel> HOW = Set.of(
            FormLabel.TARGET, FormLabel.ADJUSTED_TARGET, FormLabel.ACTUAL, FormLabel.WEIGHT, FormLabel.SCORE, FormLabel.REMARK, FormLabel.REASON, FormLabel.STANDARD);

    private final FormDraft draft;
    private final Answers answers;

    IndicatorReader(FormDraft draft) {
        this.draft = draft;
        this.answers = draft.answers();
    }

    /// A row that names what indicators are called and what is said of them.
    static boolean isHead(FormRow row) {
        List<FormCell> filled = row.filled();
        if (filled.size() < 2) {
            return false;
        }
        return isKnownHead(row) || HeadWords.headIndicators(row);
    }

    private static boolean isKnownHead(FormRow row) {
        List<FormCell> filled = row.filled();
        Set<FormLabel> roles = Columns.of(row, FormLabel.INDICATOR).roles();
        boolean what = roles.stream().anyMatch(WHAT::contains);
        boolean how = roles.stream().anyMatch(HOW::contains);
        boolean levels = roles.contains(FormLabel.LEVEL1) && (roles.contains(FormLabel.LEVEL2) || roles.contains(FormLabel.NAME));
        long labels = filled.stream().filter(c -> Words.among(c.text(), FormLabel.INDICATOR).isPresent()).count();
        return what && how && roles.size() >= (levels ? 3 : 2) && 2 * labels > filled.size();
    }

    /// 总分, 合计: the row that closes the table.
    static boolean isTotal(FormRow row) {
        return !row.filled().isEmpty() && TotalRow.isLabel(row.filled().getFirst().text());
    }

    /// Reads from the head row on.
    ///
    /// @return number of the first row behind the block
    int read(List<FormRow> rows, int at) {
        TwoPeriods head = head(rows.get(at));
        boolean longTerm = rows.get(at).filled().getFirst().text().matches(".*(?:长期|中期|实施期).*");
        IndicatorRows into = new IndicatorRows(draft, longTerm ? draft.longTermIndicators() : draft.indicators());
        IndicatorRows earlier = new IndicatorRows(draft, draft.longTermIndicators());
        Columns columns = told(head.year(), rows, at);
        draft.indicatorColumns(columns);
        for (int i = at + 1; i < rows.size(); i++) {
            FormRow row = rows.get(i);
            if (isHead(row) && isOtherBlock(rows.get(at), row)) {
                return i;
            } else if (isHead(row)) {
                head = head(row);
                columns = told(head.year(), rows, i);
            } else if (i == at + 1 && SubHeads.follow(rows.get(at), columns, row)) {
                // what the second row says goes before a guess at the first
                Columns known = head.twice() ? columns : Columns.of(rows.get(at), FormLabel.INDICATOR);
                columns = SubHeads.merged(known, row, FormLabel.INDICATOR).guessed(FormLabel.INDICATOR);
                answers.labels(row);
            } else if (ClassRow.of(row).isPresent()) {
                into.begin(ClassRow.of(row).get());
            } else if (isTotal(row)) {
                new TotalRow(draft).read(row, columns);
                return i + 1;
            } else if (!row.isBlank() && ends(row, columns)) {
                return i;
            } else if (isSubtotal(row)) {
                row.filled().forEach(c -> answers.note(c, ReadingNote.Why.FORM_TEXT));
            } else {
                head.earlier(row).ifPresent(left -> earlier.read(left.row(), left.columns()));
                into.read(head.year(row), columns);
            }
        }
        return rows.size();
    }

    /// 年度绩效指标 below 长期绩效指标 is a block of its own, 绩效指标 below 绩效指标 the same after a page break.
    private static boolean isOtherBlock(FormRow head, FormRow next) {
        FormCell before = head.filled().getFirst();
        FormCell now = next.filled().getFirst();
        boolean blocks = Words.means(before.text(), FormLabel.INDICATOR_BLOCK) && Words.means(now.text(), FormLabel.INDICATOR_BLOCK);
        return blocks && !LabelText.key(before.text()).equals(LabelText.key(now.text()));
    }

    private TwoPeriods head(FormRow row) {
        answers.labels(row);
        TwoPeriods head = TwoPeriods.of(row);
        if (!head.twice()) {
            Rivals.note(answers, row, FormLabel.INDICATOR);
            HeadWords.note(answers, head.year(), Columns.of(row, FormLabel.INDICATOR));
        }
        return head;
    }

    private Columns told(Columns named, List<FormRow> rows, int at) {
        boolean second = at + 1 < rows.size() && SubHeads.follow(rows.get(at), named, rows.get(at + 1));
        Columns told = second ? named : ClassColumns.told(named, rows.subList(at + 1, rows.size()));
        told.columns().stream().filter(c -> named.columns().stream().noneMatch(n -> n.head().same(c.head()) && n.role().equals(c.role()))).forEach(c -> answers.note(c.head(), ReadingNote.Why.AMBIGUOUS));
        return told;
    }

    /// 一级指标, 二级指标, 三级指标: what only a first row of heads says.
    static boolean isLevelHead(String text) {
        return Words.among(text, WHAT).isPresent();
    }

    private static boolean isSubtotal(FormRow row) {
        return row.filled().stream().limit(2).anyMatch(c -> Words.means(c.text(), FormLabel.SUBTOTAL_ROW));
    }

    private static boolean ends(FormRow row, Columns columns) {
        if (Blocks.beginsOther(row)) {
            return true;
        }
        FormCell first = row.filled().getFirst();
        FormCell left = row.cells().getFirst();
        Columns.Column side = columns.columns().getFirst();
        boolean level = LevelLabels.isLevel1(first.text()) || LevelLabels.isLevel2(first.text()) || Words.means(first.text(), FormLabel.INDICATOR_BLOCK);
        if (level || first.text().equals(side.head().text())) {
            return false;
        }
        if (side.role().isEmpty()) {
            boolean inSide = first.same(left) && (!row.drawn() || left.end() <= columns.firstStart() || row.filled().size() <= 2);
            return inSide && (row.drawn() || row.cells().size() == columns.size() || row.cells().size() <= 4);
        }
        if (row.drawn()) {
            int width = row.filled().stream().map(FormCell::cell).mapToInt(Cell::columnSpan).max().orElse(0);
            return first.same(left) && row.filled().size() <= 2 && 2 * width >= columns.columns().getLast().end() - side.start();
        }
        return first.same(left) && row.cells().size() <= 3 && row.cells().size() < columns.size() - 2;
    }

    /// The first cell that says something in one of some columns.
    static Optional<FormCell> said(Columns.Placed placed, FormLabel role) {
        return placed.find(role).filter(c -> !c.empty());
    }
}
