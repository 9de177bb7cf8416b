package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kanhe.core.document.Block;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.Totals;

/// Reads a scoring framework: level-3 indicators with their standard, explanation and self-score.
final class FrameworkReader {
    private static final Pattern RESIDUE = Pattern.compile("\\[bookmark:[^\\]]*\\]");

    private final Stretch stretch;
    private final int ordinal;
    private final Answers answers;
    private final HeadDraft head = new HeadDraft();
    private final FrameworkLevels levels;
    private final List<ScoringFramework.Row> lines = new ArrayList<>();
    private Optional<FrameworkHead> columns = Optional.empty();
    private Totals total = new Totals(Field.absent(), Field.absent());

    FrameworkReader(Stretch stretch, int ordinal) {
        this.stretch = stretch;
        this.ordinal = ordinal;
        this.answers = new Answers(ordinal);
        this.levels = new FrameworkLevels(answers);
    }

    LayoutReading read(String layout, FileContext context) {
        HeadLines around = new HeadLines(head, answers);
        for (Block b : stretch.lead()) {
            around.read(b);
        }
        List<FormRow> rows = new ArrayList<>();
        stretch.tables().forEach(t -> rows.addAll(FormRow.of(t)));
        for (int i = 0; i < rows.size(); i++) {
            row(rows, i);
        }
        for (Block b : stretch.tail()) {
            around.read(b);
        }
        ScoringFramework report = new ScoringFramework(head.head(ordinal, ReportKind.SCORING_FRAMEWORK, layout, FormReading.extent(stretch), context), lines, total);
        return new LayoutReading(report, answers.notes(rows));
    }

    private void row(List<FormRow> rows, int i) {
        FormRow row = rows.get(i);
        if (row.isBlank()) {
            return;
        }
        Optional<FrameworkHead> found = FrameworkHead.at(rows, i);
        boolean upper = found.isEmpty() && FrameworkHead.isLabels(row) && i + 1 < rows.size() && FrameworkHead.at(rows, i + 1).isPresent();
        if (upper) {
            answers.labels(row);
        } else if (found.isPresent()) {
            columns = found;
            answers.labels(row);
        } else if (columns.isEmpty() || new HeadLines(head, answers).readCells(row.filled())) {
            words(row);
        } else if (isTotal(row)) {
            total(columns.get(), row);
        } else {
            indicator(columns.get(), row);
        }
    }

    /// Above the head: title, unit and labels with a value beside them.
    private void words(FormRow row) {
        List<FormCell> fresh = row.filled().stream().filter(c -> !answers.isRead(c)).toList();
        if (fresh.isEmpty() || new HeadLines(head, answers).readCells(fresh)) {
            return;
        }
        for (int i = 0; i + 1 < fresh.size(); i += 2) {
            FormCell label = fresh.get(i);
            answers.label(label);
            Field<String> value = answers.text(fresh.get(i + 1));
            Words.among(label.text(), FormLabel.HEAD).ifPresentOrElse(l -> head.put(l, Labels.normalise(label.text()), value), () -> head.other(Labels.normalise(label.text()), value));
        }
    }

    private static boolean isTotal(FormRow row) {
        List<FormCell> filled = row.filled();
        boolean named = FrameworkLabel.WORDS.meanings(filled.getFirst().text()).contains(FrameworkLabel.TOTAL_ROW);
        // the last row of a dump has lost its label: an empty cell and one number
        return named || filled.stream().allMatch(c -> Quantities.score(c.text()).isPresent());
    }

    private void total(FrameworkHead head, FormRow row) {
        List<FormCell> numbers = row.filled().stream().filter(c -> Quantities.score(c.text()).isPresent()).toList();
        row.filled().stream().filter(c -> FrameworkLabel.WORDS.meanings(c.text()).contains(FrameworkLabel.TOTAL_ROW)).forEach(answers::label);
        boolean placed = row.drawn() || row.cells().size() == head.row().cells().size();
        Optional<FormCell> weight = placed ? head.weight(row, FrameworkLabel.LEVEL3) : numbers.size() > 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
        Optional<FormCell> score = placed ? head.cell(row, FrameworkLabel.SCORE) : numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.getLast());
        head.weight(row, FrameworkLabel.LEVEL1).ifPresent(answers::label);
        head.weight(row, FrameworkLabel.LEVEL2).ifPresent(answers::label);
        Optional<FormCell> label = row.filled().stream().filter(c -> FrameworkLabel.WORDS.meanings(c.text()).contains(FrameworkLabel.TOTAL_ROW)).findFirst();
        if (weight.filter(w -> !w.blank() && score.filter(w::equals).isEmpty()).isEmpty() && label.isPresent()) {
            // 合计（100分）
            total = new Totals(FrameworkLevels.cap(Level.of(label.get().text(), label.get().at()), label.get()), answers.score(score));
            return;
        }
        total = new Totals(answers.score(weight.filter(w -> score.filter(w::equals).isEmpty())), answers.score(score));
    }

    private void indicator(FrameworkHead head, FormRow row) {
        levels.read(head, row);
        Optional<FormCell> name = head.cell(row, FrameworkLabel.LEVEL3).filter(c -> !c.blank());
        Optional<FormCell> score = head.cell(row, FrameworkLabel.SCORE);
        Optional<FormCell> weight = head.weight(row, FrameworkLabel.LEVEL3);
        if (name.isEmpty() && score.filter(s -> !s.blank()).isEmpty() && weight.filter(w -> !w.blank()).isEmpty()) {
            return;
        }
        Level level2 = levels.level2().or(levels::level1).orElseGet(() -> nameless(row));
        Level level1 = levels.level1().orElse(level2);
        Level level3 = name.map(c -> Level.of(c.text(), c.at())).orElse(level2);
        name.ifPresent(answers::label);
        Field<Score> points = weight.isPresent() ? answers.score(weight) : name.map(c -> FrameworkLevels.cap(level3, c)).orElseGet(Field::absent);
        lines.add(new ScoringFramework.Row(level1, level2, level3, points, words(head, row, FrameworkLabel.STANDARD), words(head, row, FrameworkLabel.EXPLANATION), answers.score(score)));
        others(head, row, level3, FrameworkLabel.REASON);
        others(head, row, level3, FrameworkLabel.REMARK);
        head.cell(row, FrameworkLabel.SERIAL).ifPresent(answers::label);
    }

    private static Level nameless(FormRow row) {
        return new Level("", Optional.empty(), row.filled().getFirst().at());
    }

    private void others(FrameworkHead head, FormRow row, Level indicator, FrameworkLabel label) {
        head.cell(row, label).filter(c -> !c.blank() && c.fresh()).ifPresent(c -> this.head.other(indicator.name(), answers.text(c)));
    }

    private Field<String> words(FrameworkHead head, FormRow row, FrameworkLabel label) {
        Optional<FormCell> cell = head.cell(row, label);
        if (cell.isEmpty()) {
            return Field.absent();
        }
        Field<String> printed = answers.text(cell.get());
        if (!RESIDUE.matcher(printed.raw()).find()) {
            return printed;
        }
        answers.note(cell.get().at(), "[bookmark]", ReadingNote.Why.RESIDUE);
        return printed.map(s -> RESIDUE.matcher(s).replaceAll(""));
    }
}
