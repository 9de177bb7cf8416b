package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Level;

/// Reads indicators written as numbered lines beside the name of their class: `产出指标 | 指标1：… 指标2：…`.
final class NumberedIndicators {
    private static final Pattern BEGIN = Pattern.compile("(?m)^[\\s\\p{Z}]*(?:指标[\\s\\p{Z}]*[\\d一二三四五六七八九十]{1,3}[\\s\\p{Z}]*[:：、.．]|[（(]?\\d{1,2}[）)、.．](?!\\d))");

    private final FormDraft draft;
    private final Answers answers;

    NumberedIndicators(FormDraft draft) {
        this.draft = draft;
        this.answers = draft.answers();
    }

    /// 年度绩效指标 beside a class of indicators and its text, or such a class and its text alone.
    static boolean begins(FormRow row) {
        List<FormCell> filled = row.filled();
        boolean block = filled.size() == 2 || (filled.size() == 3 && Words.means(filled.getFirst().text(), FormLabel.INDICATOR_BLOCK));
        return block && isClass(filled.get(filled.size() - 2)) && filled.getLast().text().length() > 6;
    }

    private static boolean isClass(FormCell cell) {
        return LevelLabels.isLevel1(cell.text()) || LevelLabels.isLevel2(cell.text());
    }

    void read(FormRow row) {
        List<FormCell> filled = row.filled();
        FormCell label = filled.get(filled.size() - 2);
        FormCell text = filled.getLast();
        filled.subList(0, filled.size() - 1).forEach(answers::label);
        answers.label(text);
        Level level = Level.of(label.text(), label.at());
        for (String line : lines(text.text())) {
            Field<String> name = new Field.Present<>(IndicatorRows.name(line), line, text.at());
            draft.indicators().add(new Indicator(Optional.of(level), Optional.empty(), name, Field.absent(), Field.absent(), Field.absent(), Field.absent(), Field.absent()));
        }
    }

    /// One text for each number; the whole text where nothing is numbered.
    static List<String> lines(String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher m = BEGIN.matcher(text);
        while (m.find()) {
            starts.add(m.start());
        }
        if (starts.isEmpty() || !text.substring(0, starts.getFirst()).isBlank()) {
            starts.addFirst(0);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            String line = text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length()).strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
