package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.document.Block;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Years;

/// Reads a form by its labels: each row is a title, the head of a block, a line of one, or labels with values.
/// What distinguishes the forms of counties and years is the words of `labels.txt`, not code.
final class FormReader {
    private static final int LONGEST_TITLE = 50;

    private final FormDraft draft;
    private final Answers answers;
    private final KeyValues keyValues;
    private final GoalLines goalLines;
    private String side = "";

    private FormReader(int report) {
        draft = new FormDraft(report);
        answers = draft.answers();
        keyValues = new KeyValues(draft);
        goalLines = new GoalLines(draft);
    }

    /// @param report ordinal of the report, for its notes
    static FormReading read(Stretch stretch, int report) {
        FormReader reader = new FormReader(report);
        for (Block b : stretch.lead()) {
            LineOfText.of(b).ifPresent(reader::lead);
        }
        List<FormRow> rows = new ArrayList<>();
        stretch.tables().forEach(t -> rows.addAll(FormRow.of(t)));
        reader.rows(rows);
        for (Block b : stretch.tail()) {
            LineOfText.of(b).ifPresent(reader::tail);
        }
        return new FormReading(reader.draft, reader.answers.notes(rows));
    }

    private void lead(LineOfText line) {
        String text = line.text().strip();
        moneyUnit(text);
        if (TitleLine.isForm(text)) {
            draft.head().title(new Field.Present<>(unspaced(text), text, line.at()));
        } else if (!keyValues.readParagraph(line)) {
            Field<String> said = new Field.Present<>(text, text, line.at());
            boolean year = draft.head().yearFrom(said) || draft.head().otherYear(said);
            if (!year && !text.isEmpty()) {
                answers.note(line.at(), text, ReadingNote.Why.FORM_TEXT);
            }
        }
    }

    private void tail(LineOfText line) {
        if (TitleLine.isNote(line.text()) || !keyValues.readParagraph(line)) {
            answers.note(line.at(), line.text().strip(), ReadingNote.Why.FORM_TEXT);
        }
    }

    private void moneyUnit(String text) {
        if (Labels.normalise(text).contains("单位:")) {
            MoneyUnit.in(text).ifPresent(draft::moneyUnit);
        }
    }

    private void rows(List<FormRow> rows) {
        int i = 0;
        while (i < rows.size()) {
            int next = block(rows, i);
            if (next == i) {
                line(rows, i);
                next = i + 1;
            }
            i = next;
        }
    }

    /// @return number of the row behind the block that begins at `i`, `i` when none begins there
    private int block(List<FormRow> rows, int i) {
        FormRow row = rows.get(i);
        if (IndicatorReader.isHead(row)) {
            return new IndicatorReader(draft).read(rows, i);
        }
        if (GoalReader.isHead(row)) {
            return new GoalReader(draft).read(rows, i);
        }
        if (PeriodFunding.isHead(row)) {
            return new PeriodFunding(draft).read(rows, i);
        }
        if (PairedFunding.isHead(row)) {
            return new PairedFunding(draft).read(rows, i);
        }
        if (FundingHeads.begin(rows, i)) {
            answers.labels(row);
            return new FundingReader(draft).read(rows, i + 1);
        }
        if (new YearlyFunding(draft).isHead(rows, i)) {
            return new YearlyFunding(draft).read(rows, i);
        }
        if (SideBySideFunding.isHead(row)) {
            return new SideBySideFunding(draft).read(rows, i);
        }
        if (FundingReader.isHead(row)) {
            return new FundingReader(draft).read(rows, i);
        }
        if (TransposedFunding.isHead(rows, i)) {
            return new TransposedFunding(draft).read(rows, i);
        }
        if (IndicatorReader.isTotal(row) && draft.openColumns().isPresent()) {
            new TotalRow(draft).read(row, draft.openColumns().get());
            return i + 1;
        }
        if (UnheadedIndicators.begins(rows, i)) {
            return new UnheadedIndicators(draft).read(rows, i);
        }
        if (StackedAnswers.isHead(rows, i)) {
            return new StackedAnswers(draft).read(rows, i);
        }
        if (HeadedRows.isHead(rows, i)) {
            return new HeadedRows(draft).read(rows, i);
        }
        return i;
    }

    private void line(List<FormRow> rows, int i) {
        FormRow row = rows.get(i);
        List<FormCell> filled = row.filled();
        if (filled.isEmpty()) {
            return;
        }
        boolean title = isTitle(row, i);
        Optional<Caption> caption = title ? Optional.empty() : Caption.of(row);
        if (title) {
            title(filled);
        } else if (caption.isPresent()) {
            answers.label(filled.getFirst());
            draft.caption(caption.get());
        } else if (NumberedIndicators.begins(row)) {
            new NumberedIndicators(draft).read(row);
        } else if (filled.stream().allMatch(this::isWrittenMoney)) {
            filled.forEach(this::writtenMoney);
        } else if (TitleLine.isNote(filled.getFirst().text()) && filled.size() == 1) {
            answers.note(filled.getFirst(), ReadingNote.Why.FORM_TEXT);
        } else if (filled.size() == 1 && InlineLabels.in(filled.getFirst().text()).isEmpty() && Words.meanings(filled.getFirst().text()).isEmpty()) {
            lone(filled.getFirst(), row);
        } else {
            keyValues(rows, i);
        }
    }

    private boolean isTitle(FormRow row, int i) {
        List<FormCell> filled = row.filled();
        boolean title = filled.stream().anyMatch(c -> c.text().lines().anyMatch(TitleLine::isForm));
        boolean rest = filled.stream().allMatch(c -> TitleLine.isAnnex(c.text()) || c.text().lines().anyMatch(TitleLine::isForm) || !InlineLabels.in(c.text()).isEmpty());
        String text = filled.getFirst().text();
        boolean untitled = draft.head().title().findValue().isEmpty() && i < 3 && filled.size() == 1 && text.length() <= LONGEST_TITLE;
        return (title && rest) || (untitled && InlineLabels.in(text).isEmpty() && Words.meanings(text).isEmpty() && text.endsWith("表"));
    }

    private void title(List<FormCell> filled) {
        for (FormCell cell : filled) {
            answers.label(cell);
            cell.text().lines().filter(l -> TitleLine.isForm(l) || l.strip().endsWith("表")).findFirst()
                    .ifPresent(l -> draft.head().title(new Field.Present<>(unspaced(l), l.strip(), cell.at())));
            draft.head().yearFrom(new Field.Present<>(cell.text(), cell.text(), cell.at()));
            List<InlineLabels.Pair> pairs = InlineLabels.in(cell.text());
            pairs.forEach(p -> draft.answer(p, cell.at()));
            draft.head().others(InlineLabels.unknown(cell.text(), pairs), (_, _) -> cell.at());
            moneyUnit(cell.text());
        }
    }

    private boolean isWrittenMoney(FormCell cell) {
        return MoneyLine.isAll(cell.text()) || Words.means(cell.text(), FormLabel.BY_INCOME) || Words.means(cell.text(), FormLabel.BY_EXPENSE);
    }

    private void writtenMoney(FormCell cell) {
        if (MoneyLine.isAll(cell.text())) {
            draft.funding().addWritten(cell, FormLabel.INITIAL, draft.moneyUnit());
        } else {
            answers.label(cell);
        }
    }

    /// A cell alone in its row: the text of a block that began above, the year, a caption, or something unknown.
    private void lone(FormCell cell, FormRow row) {
        moneyUnit(cell.text());
        boolean early = row.index() < 4 || !draft.head().has(FormLabel.PROJECT);
        if (early && Labels.normalise(cell.text()).contains("单位:")) {
            draft.head().yearFrom(new Field.Present<>(cell.text(), cell.text(), cell.at()));
        }
        if (row.cells().size() == 1 && !TitleLine.isPageNumber(cell.text()) && goalLines.read(draft.caption(), cell)) {
            side = "";
        } else if (row.continues() && !side.isEmpty()) {
            draft.head().other(side, answers.text(cell));
        } else if (Labels.normalise(cell.text()).matches("\\(?(?:19|20)\\d\\d年?度?\\)?") || TitleLine.isAnnex(cell.text())) {
            answers.label(cell);
            Field<String> said = new Field.Present<>(cell.text(), cell.text(), cell.at());
            if (!draft.head().yearFrom(said)) {
                draft.head().otherYear(said);
            }
        } else if (TitleLine.isSection(cell.text()) || Labels.normalise(cell.text()).contains("单位:")) {
            answers.label(cell);
        } else if (row.index() < 4 && cell.text().length() <= LONGEST_TITLE && Years.ofBudget(cell.text()).isPresent()) {
            draft.head().yearFrom(new Field.Present<>(cell.text(), cell.text(), cell.at()));
            answers.note(cell, ReadingNote.Why.FORM_TEXT);
        } else {
            answers.note(cell, TitleLine.isPageNumber(cell.text()) ? ReadingNote.Why.FORM_TEXT : ReadingNote.Why.UNMAPPED_CELL);
        }
    }

    private void keyValues(List<FormRow> rows, int i) {
        FormRow row = rows.get(i);
        FormCell first = row.cells().getFirst();
        if (!first.fresh()) {
            side = Labels.normalise(first.text());
        } else if (!row.continues()) {
            side = "";
            List<FormCell> fresh = withoutTrailingBlanks(row.cells().stream().filter(FormCell::fresh).toList());
            boolean tall = row.drawn() && first.cell().rowSpan() > 1 && fresh.size() > 2;
            boolean odd = !row.drawn() && fresh.size() == 3 && i + 1 < rows.size() && rows.get(i + 1).continues() && !rows.get(i + 1).isBlank();
            if (tall || odd) {
                answers.label(first);
                side = Labels.normalise(first.text());
                keyValues.readRow(new FormRow(row.table(), row.index(), row.cells().stream().filter(c -> !c.same(first)).toList()), side);
                return;
            }
            if (fresh.size() == 2 && Words.among(first.text(), FormLabel.HEAD).isEmpty()) {
                side = Labels.normalise(first.text());
            }
        }
        Optional<FormCell> writtenMoney = row.filled().stream().filter(c -> MoneyLine.isAll(c.text())).findFirst();
        if (writtenMoney.isPresent() && row.filled().size() == 2 && Words.means(row.filled().getFirst().text(), FormLabel.FUNDING_BLOCK)) {
            keyValues.put(row.filled().getFirst(), writtenMoney, "");
            return;
        }
        keyValues.readRow(row, row.continues() ? side : "");
    }

    private static String unspaced(String title) {
        String s = title.replaceAll("[\\s\\p{Z}]+", "");
        String named = s.replaceFirst("^附[件表][\\d一二三四五六七八九十]*(?:[-—]\\d+)?[:：、.]?", "");
        return named.isEmpty() ? s : named;
    }

    private static List<FormCell> withoutTrailingBlanks(List<FormCell> cells) {
        int end = cells.size();
        while (end > 2 && cells.get(end - 1).blank()) {
            end--;
        }
        return cells.subList(0, end);
    }
}
