package org.kanhe.core.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Quantities;

/// Reads 财政供养人员情况: heads in one row and numbers in the next, or a number beside each head.
final class BaseDataStaff {
    private final Answers answers;
    private final Map<BaseDataLabel, FormCell> heads = new EnumMap<>(BaseDataLabel.class);
    private final Map<BaseDataLabel, FormCell> values = new EnumMap<>(BaseDataLabel.class);

    BaseDataStaff(Answers answers) {
        this.answers = answers;
    }

    /// Whether a row holds heads of this part.
    static boolean isHead(FormRow row) {
        return row.filled().stream().anyMatch(c -> label(c).isPresent());
    }

    /// Reads the row of heads at `i` and the row below it where the numbers stand there.
    ///
    /// @return number of the row behind
    int read(List<FormRow> rows, int i) {
        FormRow head = rows.get(i);
        boolean beside = false;
        for (int c = 0; c < head.cells().size(); c++) {
            FormCell cell = head.cells().get(c);
            Optional<BaseDataLabel> label = label(cell);
            if (label.isEmpty()) {
                continue;
            }
            heads.put(label.get(), cell);
            answers.label(cell);
            if (c + 1 < head.cells().size() && Quantities.rate(head.cells().get(c + 1).text()).isPresent()) {
                values.put(label.get(), head.cells().get(c + 1));
                beside = true;
            }
        }
        head.filled().stream().filter(c -> BaseDataLabel.WORDS.meanings(c.text()).contains(BaseDataLabel.STAFF_BLOCK)).forEach(answers::label);
        if (beside || i + 1 >= rows.size()) {
            return i + 1;
        }
        below(head, rows.get(i + 1));
        return i + 2;
    }

    private void below(FormRow head, FormRow line) {
        heads.forEach((label, cell) -> {
            int fromRight = head.cells().size() - head.cells().indexOf(cell);
            Optional<FormCell> value = line.drawn()
                    ? line.cells().stream().filter(c -> c.start() < cell.end() && cell.start() < c.end() && c.fresh()).findFirst()
                    : Optional.of(line.cells().size() - fromRight).filter(n -> n >= 0).map(line.cells()::get);
            value.ifPresent(v -> values.putIfAbsent(label, v));
        });
    }

    BaseData.Staff staff() {
        boolean percent = Optional.ofNullable(heads.get(BaseDataLabel.CONTROL_RATE)).filter(c -> Labels.normalise(c.text()).contains("%")).isPresent();
        return new BaseData.Staff(field(BaseDataLabel.AUTHORIZED, Quantities::headcount), field(BaseDataLabel.IN_POST, Quantities::headcount),
                answers.rate(Optional.ofNullable(values.get(BaseDataLabel.CONTROL_RATE)), percent));
    }

    private <T> Field<T> field(BaseDataLabel label, Function<String, Optional<T>> grammar) {
        FormCell cell = values.get(label);
        if (cell == null) {
            return Field.absent();
        }
        answers.label(cell);
        return answers.quantity(cell.text(), cell.at(), grammar);
    }

    private static Optional<BaseDataLabel> label(FormCell cell) {
        return BaseDataLabel.WORDS.meaning(cell.text()).filter(l -> l == BaseDataLabel.AUTHORIZED || l == BaseDataLabel.IN_POST || l == BaseDataLabel.CONTROL_RATE);
    }
}
