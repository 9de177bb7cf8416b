package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanhe.core.document.Block;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.Years;

/// Reads a base-data table: staff, money by item over two years, measures in words.
final class BaseDataReader {
    private static final Set<String> SUM = Set.of("合计", "小计", "总计", "合计数");

    private final Stretch stretch;
    private final int ordinal;
    private final Answers answers;
    private final HeadDraft head = new HeadDraft();
    private final BaseDataStaff staff;
    private final HeadLines around;
    private final List<BaseData.Row> lines = new ArrayList<>();
    private MoneyUnit unit = MoneyUnit.TEN_THOUSAND_YUAN;
    private Optional<BaseDataHead> columns = Optional.empty();
    private Optional<BaseDataBlock> block = Optional.empty();
    private String section = "";

    BaseDataReader(Stretch stretch, int ordinal) {
        this.stretch = stretch;
        this.ordinal = ordinal;
        this.answers = new Answers(ordinal);
        this.staff = new BaseDataStaff(answers);
        this.around = new HeadLines(head, answers);
    }

    LayoutReading read(String layout, FileContext context) {
        surroundings(stretch.lead());
        List<FormRow> rows = new ArrayList<>();
        stretch.tables().forEach(t -> rows.addAll(FormRow.of(t)));
        int i = 0;
        while (i < rows.size()) {
            i = row(rows, i);
        }
        surroundings(stretch.tail());
        columns.flatMap(BaseDataHead::year).ifPresent(_ -> head.yearFrom(budgetYear()));
        BaseData report = new BaseData(head.head(ordinal, ReportKind.BASE_DATA, layout, FormReading.extent(stretch), context), staff.staff(), lines);
        return new LayoutReading(report, answers.notes(rows));
    }

    /// The head cell that names the year, so that the year has a place.
    private Field<String> budgetYear() {
        return columns.flatMap(h -> h.columns().stream().map(BaseDataHead.Column::head).filter(c -> Years.in(c.text()).equals(h.year())).findFirst())
                .<Field<String>>map(c -> new Field.Present<>(c.text(), c.text(), c.at()))
                .orElseGet(Field::absent);
    }

    private void surroundings(List<Block> blocks) {
        blocks.forEach(around::read);
        around.moneyUnit().ifPresent(u -> unit = u);
    }

    private int row(List<FormRow> rows, int i) {
        FormRow row = rows.get(i);
        if (row.isBlank()) {
            return i + 1;
        }
        Optional<BaseDataHead> found = BaseDataHead.of(row);
        if (found.isPresent()) {
            columns = found;
            found.get().unit().ifPresent(u -> unit = u);
            answers.labels(row);
            return i + 1;
        }
        if (columns.isEmpty() && BaseDataStaff.isHead(row)) {
            return staff.read(rows, i);
        }
        if (block.filter(b -> b.goesOnWith(row)).isPresent()) {
            values(block.get(), row);
            return i + 1;
        }
        block = columns.isPresent() ? BaseDataBlock.of(row) : Optional.empty();
        if (block.isPresent()) {
            answers.labels(row);
            return i + 1;
        }
        if (columns.isPresent() && money(columns.get(), row)) {
            return i + 1;
        }
        words(row);
        return i + 1;
    }

    /// An item with its amounts; `false` when the row says something else.
    private boolean money(BaseDataHead head, FormRow row) {
        Map<BaseDataLabel, FormCell> cells = new EnumMap<>(BaseDataLabel.class);
        head.columns().forEach(c -> head.cell(row, c).filter(FormCell::fresh).ifPresent(v -> cells.putIfAbsent(c.label(), v)));
        List<FormCell> labels = head.labels(row).stream().filter(c -> !c.blank()).toList();
        boolean words = row.filled().size() == 2 && BaseDataLabel.WORDS.meanings(row.filled().getFirst().text()).contains(BaseDataLabel.MEASURES);
        if (labels.stream().noneMatch(FormCell::fresh) || cells.values().stream().distinct().count() < cells.size() || cells.isEmpty() || words || TitleLine.isNote(labels.getFirst().text())) {
            return false;
        }
        labels.forEach(answers::label);
        // 合计 beside a merged 三公经费 is the line of 三公经费
        boolean sum = labels.size() > 1 && SUM.contains(Labels.normalise(labels.getLast().text()));
        FormCell item = sum ? labels.get(labels.size() - 2) : labels.getLast();
        String name = item.text().replaceAll("[ \\u3000]*\\n[ \\u3000]*", "");
        boolean blank = cells.values().stream().allMatch(FormCell::blank);
        if (blank && Quantities.isBlankLike(name)) {
            // 无 in place of a project is the answer to the line above it; …… is a spare row
            if (Labels.normalise(name).equals("无")) {
                this.head.other(section, answers.text(item));
            }
            return true;
        }
        section = blank ? name : section;
        lines.add(new BaseData.Row(name, item.at(), amount(cells, BaseDataLabel.PREVIOUS_FINAL), amount(cells, BaseDataLabel.BUDGET), amount(cells, BaseDataLabel.FINAL)));
        Optional.ofNullable(cells.get(BaseDataLabel.REMARK)).filter(c -> !c.blank()).ifPresent(c -> this.head.other(name, answers.text(c)));
        return true;
    }

    private Field<Amount> amount(Map<BaseDataLabel, FormCell> cells, BaseDataLabel label) {
        return answers.amount(Optional.ofNullable(cells.get(label)), unit);
    }

    private void values(BaseDataBlock block, FormRow row) {
        row.filled().forEach(c -> block.label(row, c).ifPresent(l -> head.other(l, answers.text(c))));
    }

    /// A row without money: a title, a signature, a note, or a label and its text.
    private void words(FormRow row) {
        List<FormCell> filled = row.filled();
        if (around.readCells(filled)) {
            around.moneyUnit().ifPresent(u -> unit = u);
            return;
        }
        if (filled.size() >= 2) {
            answers.label(filled.getFirst());
            filled.subList(1, filled.size()).forEach(c -> head.other(Labels.normalise(filled.getFirst().text()), answers.text(c)));
        }
    }
}
