package org.kanhe.core.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.Score;

/// Reads the row 总分 | 100 | 95: its label spans most columns, so that in a dump it is shorter than its head.
final class TotalRow {
    private static final Pattern WRITTEN = Pattern.compile("(?:自评)?(?:总分|合计|总计|总得分)(?:\\([^()]*\\))?:?(\\d+(?:\\.\\d+)?)分?");
    private static final Set<FormLabel> POINTS = Set.of(FormLabel.WEIGHT, FormLabel.SCORE, FormLabel.REASON, FormLabel.REMARK);

    private static final Set<FormLabel> LABELS = Set.of(FormLabel.TOTAL_SCORE, FormLabel.SCORE, FormLabel.GRADE);

    private final FormDraft draft;
    private final Answers answers;

    TotalRow(FormDraft draft) {
        this.draft = draft;
        this.answers = draft.answers();
    }

    static boolean isLabel(String text) {
        return Words.means(text, FormLabel.TOTAL_ROW) || WRITTEN.matcher(Labels.normalise(text)).matches();
    }

    void read(FormRow row, Columns columns) {
        FormCell label = row.filled().getFirst();
        answers.label(label);
        Matcher written = WRITTEN.matcher(Labels.normalise(label.text()));
        if (written.matches()) {
            draft.totals(Field.absent(), answers.quantity(written.group(1), label.at(), Quantities::score));
        }
        List<FormCell> cells = row.cells().stream().filter(c -> c.start() >= label.end() && c.fresh()).toList();
        if (labelled(cells)) {
            readLabelled(cells);
            return;
        }
        Columns closing = new Columns(columns.columns().stream().filter(c -> c.role().filter(POINTS::contains).isPresent()).toList(), columns.drawn());
        boolean asWide = !row.drawn() && row.cells().size() == columns.size();
        Columns.Placed placed = asWide ? columns.place(row) : closing.place(new FormRow(row.table(), row.index(), cells));
        Optional<FormCell> weight = placed.find(FormLabel.WEIGHT);
        Optional<FormCell> score = placed.find(FormLabel.SCORE);
        List<FormCell> numbers = cells.stream().filter(c -> Quantities.score(c.text()).isPresent()).toList();
        if (numbers.size() == 1 && cells.size() == 1) {
            // one number in one cell over all the columns is the score
            weight = Optional.empty();
            score = Optional.of(numbers.getFirst());
        } else if (numbers.size() == 2 && !(isIn(weight, numbers) && isIn(score, numbers))) {
            weight = Optional.of(numbers.getFirst());
            score = Optional.of(numbers.getLast());
        }
        boolean shorter = !row.drawn() && numbers.size() > 2 && row.cells().size() < columns.size();
        if (shorter) {
            // only the label was merged: the cells behind it count from the right
            weight = fromRight(row, columns, FormLabel.WEIGHT);
            score = fromRight(row, columns, FormLabel.SCORE);
        }
        Field<Score> points = answers.score(score);
        if (!written.matches() || points.findValue().isPresent()) {
            draft.totals(answers.score(weight), points);
        }
        columns.place(row).beside().stream().filter(b -> !answers.isRead(b.cell())).forEach(b -> draft.head().other(Labels.normalise(label.text()) + " " + b.name(), answers.text(b.cell())));
        placed.find(FormLabel.REASON).filter(c -> !c.blank() && !answers.isRead(c)).ifPresent(c -> draft.head().other(Labels.normalise(label.text()), answers.text(c)));
    }

    private static Optional<FormCell> fromRight(FormRow row, Columns columns, FormLabel role) {
        return columns.column(role).map(c -> columns.columns().indexOf(c) - columns.size() + row.cells().size()).filter(i -> i > 0).map(row.cells()::get);
    }

    /// 总分 | 100 | 总得分 | 95 | 自评等级 | 优: every number but the first has its own label.
    private static boolean labelled(List<FormCell> cells) {
        List<FormCell> filled = cells.stream().filter(c -> !c.blank()).toList();
        return filled.size() >= 3 && Quantities.score(filled.getFirst().text()).isPresent() && Words.among(filled.get(1).text(), LABELS).isPresent();
    }

    private void readLabelled(List<FormCell> cells) {
        List<FormCell> filled = cells.stream().filter(c -> !c.blank()).toList();
        Field<Score> weight = answers.score(Optional.of(filled.getFirst()));
        Field<Score> score = Field.absent();
        for (int i = 1; i < filled.size(); i += 2) {
            FormCell label = filled.get(i);
            Optional<FormCell> value = i + 1 < filled.size() ? Optional.of(filled.get(i + 1)) : Optional.empty();
            Optional<FormLabel> meaning = Words.among(label.text(), LABELS);
            if (meaning.filter(m -> m != FormLabel.GRADE).isPresent()) {
                answers.label(label);
                score = answers.score(value);
            } else {
                draft.keyValue(label, value);
            }
        }
        draft.totals(weight, score);
    }

    private static boolean isIn(Optional<FormCell> cell, List<FormCell> numbers) {
        return cell.filter(numbers::contains).isPresent();
    }
}
