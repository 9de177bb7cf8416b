package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.Rate;
import org.kanhe.core.report.Score;
import org.kanhe.core.source.Location;

/// The lines of money found so far, in order.
final class FundingLines {
    private final Answers answers;
    private final List<Line> lines = new ArrayList<>();

    /// A line whose columns may be found one after another.
    private record Line(FundingItem item, String label, Location at, Map<FormLabel, Field<Amount>> amounts, Field<Rate> rate, Field<Score> weight, Field<Score> score) {}

    FundingLines(Answers answers) {
        this.answers = answers;
    }

    /// The item a label names. One no list knows is the total where it stands first, else other money.
    FundingItem item(String label) {
        return Words.FUNDING_ITEMS.meaning(label).orElse(lines.isEmpty() ? FundingItem.TOTAL : FundingItem.OTHER);
    }

    void add(FundingItem item, String label, Location at, Map<FormLabel, Field<Amount>> amounts, Field<Rate> rate, Field<Score> weight, Field<Score> score) {
        lines.add(new Line(item, name(label), at, new EnumMap<>(amounts), rate, weight, score));
    }

    /// One amount of a line; joins the line of the same name where that has no such amount yet.
    void add(FundingItem item, String label, Location at, FormLabel role, Field<Amount> amount) {
        Optional<Line> before = lines.stream().filter(l -> l.item() == item && l.label().equals(name(label)) && !l.amounts().containsKey(role)).findFirst();
        if (before.isPresent()) {
            before.get().amounts().put(role, amount);
        } else {
            add(item, label, at, Map.of(role, amount), Field.absent(), Field.absent(), Field.absent());
        }
    }

    /// Lines written out in a cell, one amount each.
    void addWritten(FormCell cell, FormLabel role, MoneyUnit unit) {
        answers.label(cell);
        for (String text : MoneyLine.lines(cell.text())) {
            MoneyLine.of(text).ifPresent(line -> add(line.item(), line.label(), cell.at(), role, amount(line, cell, unit)));
        }
    }

    /// Parts of a line that stand in brackets behind it, as label and amount.
    Map<String, Field<String>> nested(FormCell cell) {
        Map<String, Field<String>> parts = new LinkedHashMap<>();
        for (String text : MoneyLine.nested(cell.text())) {
            MoneyLine.of(text).ifPresent(line -> parts.put(line.label(), line.value().isEmpty() ? new Field.Blank<>(cell.at()) : new Field.Present<>(line.value(), line.value(), cell.at())));
        }
        return parts;
    }

    private Field<Amount> amount(MoneyLine line, FormCell cell, MoneyUnit unit) {
        return answers.quantity(line.value(), cell.at(), s -> Quantities.amount(s, unit));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    List<FundingRow> rows() {
        return lines.stream()
                .map(l -> new FundingRow(l.item(), l.label(), l.at(), amount(l, FormLabel.INITIAL), amount(l, FormLabel.ANNUAL), amount(l, FormLabel.EXECUTED), l.rate(), l.weight(), l.score()))
                .toList();
    }

    private static Field<Amount> amount(Line line, FormLabel role) {
        return line.amounts().getOrDefault(role, Field.absent());
    }

    private static String name(String label) {
        String s = Labels.normalise(label).replaceAll("^(?:其中:?)+", "").replaceAll(":$", "");
        return s.isEmpty() ? Labels.normalise(label) : s;
    }
}
