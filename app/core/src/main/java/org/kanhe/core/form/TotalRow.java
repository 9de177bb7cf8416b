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
        Columns closing = new Columns(columns.columns().stream().filter(c -> c.role().filter(POINTS::contains).isPresent()).toList(), columns.drawn());
        Columns.Placed placed = closing.place(new FormRow(row.table(), row.index(), cells));
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
        Field<Score> points = answers.score(score);
        if (!written.matches() || points.findValue().isPresent()) {
            draft.totals(answers.score(weight), points);
        }
        columns.place(row).beside().stream().filter(b -> !answers.isRead(b.cell())).forEach(b -> draft.head().other(Labels.normalise(label.text()) + " " + b.name(), answers.text(b.cell())));
        placed.find(FormLabel.REASON).filter(c -> !c.blank() && !answers.isRead(c)).ifPresent(c -> draft.head().other(Labels.normalise(label.text()), answers.text(c)));
    }

    private static boolean isIn(Optional<FormCell> cell, List<FormCell> numbers) {
        return cell.filter(numbers::contains).isPresent();
    }
}
