package org.kanhe.core.form;

import java.util.List;
import java.util.Optional;
import org.kanhe.core.document.Block;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Years;
import org.kanhe.core.source.Location;

/// Reads the lines around a table, or rows of it, that only say whose it is: title, year, 填报单位, signatures.
final class HeadLines {
    private static final int SHORT = 30;

    private final HeadDraft head;
    private final Answers answers;
    private Optional<MoneyUnit> moneyUnit = Optional.empty();

    HeadLines(HeadDraft head, Answers answers) {
        this.head = head;
        this.answers = answers;
    }

    /// Unit of money named in a line such as 单位：万元.
    Optional<MoneyUnit> moneyUnit() {
        return moneyUnit;
    }

    void read(Block block) {
        LineOfText.of(block).filter(l -> !l.text().isBlank()).ifPresent(l -> {
            if (!line(l.text(), l.at())) {
                answers.note(l.at(), l.text().strip(), ReadingNote.Why.FORM_TEXT);
            }
        });
    }

    /// Reads a row of the table when every filled cell of it is such a line.
    boolean readCells(List<FormCell> filled) {
        if (filled.size() == 1 && TitleLine.isNote(filled.getFirst().text())) {
            answers.note(filled.getFirst(), ReadingNote.Why.FORM_TEXT);
            return true;
        }
        boolean all = !filled.isEmpty() && filled.stream().allMatch(c -> says(c.text()));
        if (all) {
            for (FormCell c : filled) {
                answers.label(c);
                line(c.text(), c.at());
            }
        }
        return all;
    }

    private static boolean says(String text) {
        return text.lines().anyMatch(TitleLine::isForm) || TitleLine.isAnnex(text) || !InlineLabels.in(text).isEmpty() || isYear(text) || Labels.normalise(text).matches("(?:金额)?单位:.{0,4}元");
    }

    private static boolean isYear(String text) {
        return Labels.normalise(text).length() <= SHORT && Years.ofBudget(text).isPresent();
    }

    /// @return whether anything was understood
    private boolean line(String text, Location at) {
        String s = Labels.normalise(text);
        if (TitleLine.isNote(text) && !s.startsWith("单位")) {
            return false;
        }
        Optional<String> title = text.lines().filter(l -> TitleLine.isForm(l) || TitleLine.isReport(l)).findFirst();
        title.ifPresent(t -> head.title(new Field.Present<>(Labels.normalise(t), t.strip(), at)));
        List<InlineLabels.Pair> pairs = InlineLabels.in(text);
        pairs.forEach(p -> head.put(p.label(), p.name(), p.value().isEmpty() ? new Field.Blank<>(at) : new Field.Present<>(p.value(), p.value(), part(at, p.start(), p.end()))));
        head.others(InlineLabels.unknown(text, pairs), (start, end) -> part(at, start, end));
        boolean dated = pairs.stream().anyMatch(p -> p.label() == FormLabel.FILL_DATE);
        boolean year = !dated && s.length() <= SHORT && Years.ofBudget(s).isPresent();
        if (year) {
            Field<String> said = new Field.Present<>(text.strip(), text.strip(), at);
            if (!head.yearFrom(said)) {
                head.otherYear(said);
            }
        }
        boolean money = s.contains("单位:") && MoneyUnit.in(s).isPresent();
        if (money) {
            moneyUnit = MoneyUnit.in(s);
        }
        return title.isPresent() || !pairs.isEmpty() || year || money || TitleLine.isAnnex(text);
    }

    private static Location part(Location at, int start, int end) {
        return switch (at) {
            case Location.Paragraph p -> new Location.Text(p.block(), start, end);
            case Location.Cell c -> c;
            case Location.Text t -> t;
            case Location.File f -> f;
        };
    }
}
