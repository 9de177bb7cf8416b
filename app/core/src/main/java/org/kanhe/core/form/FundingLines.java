package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final String WHOLE = "年度资金总额";

    private static final Pattern BLOCK_POINTS = Pattern.compile(".{0,8}执行.{0,6}\\((\\d{1,2}(?:\\.\\d)?)分\\).{0,6}");

    private final Answers answers;
    private final List<Line> lines = new ArrayList<>();

    /// A line whose columns may be found one after another.
    ///
    /// @param among   其中 stands before it
    /// @param written its one amount stands behind its name, in a column nobody names
    private record Line(FundingItem item, String label, boolean among, boolean written, Location at, Map<FormLabel, Field<Amount>> amounts, Field<Rate> rate, Field<Score> weight, Field<Score> score) {}

    FundingLines(Answers answers) {
        this.answers = answers;
    }

    /// The item a label names. One no list knows is the total where it stands first, else other money.
    FundingItem item(String label) {
        return Words.FUNDING_ITEMS.meaning(label).orElse(lines.isEmpty() ? FundingItem.TOTAL : FundingItem.OTHER);
    }

    void add(FundingItem item, String label, Location at, Map<FormLabel, Field<Amount>> amounts, Field<Rate> rate, Field<Score> weight, Field<Score> score) {
        lines.add(new Line(item, name(label), isAmong(label), false, at, amounts.isEmpty() ? new EnumMap<>(FormLabel.class) : new EnumMap<>(amounts), rate, weight, score));
    }

    private static boolean isAmong(String label) {
        return Labels.normalise(label).startsWith("其中");
    }

    /// The rate of a line read before.
    void addRate(FundingItem item, String label, Field<Rate> rate) {
        for (int i = 0; i < lines.size(); i++) {
            Line l = lines.get(i);
            if (l.item() == item && l.label().equals(name(label))) {
                lines.set(i, new Line(l.item(), l.label(), l.among(), l.written(), l.at(), l.amounts(), rate, l.weight(), l.score()));
            }
        }
    }

    /// The points or the score of a line read before.
    void addPoints(FundingItem item, String label, FormLabel role, Field<Score> points) {
        lines.replaceAll(l -> l.item() != item || !l.label().equals(name(label)) ? l
                : new Line(l.item(), l.label(), l.among(), l.written(), l.at(), l.amounts(), l.rate(), role == FormLabel.WEIGHT ? points : l.weight(), role == FormLabel.SCORE ? points : l.score()));
    }

    /// The points of the execution rate printed in the label of the block: 预算执行情况（10分）. They go to the total where no
    /// column holds them.
    void points(FormCell block) {
        Matcher m = BLOCK_POINTS.matcher(Labels.normalise(block.text()));
        Optional<Line> total = lines.stream().filter(l -> l.item() == FundingItem.TOTAL).findFirst().filter(l -> l.weight() instanceof Field.Absent<Score> && m.matches());
        total.ifPresent(l -> addPoints(l.item(), l.label(), FormLabel.WEIGHT, answers.quantity(m.group(1), block.at(), Quantities::score)));
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

    /// One number of the whole money of the year, named by its column and not by a line: `当年预算数（元） | 1256000`.
    void addWhole(FormLabel role, FormCell label, FormCell value, MoneyUnit unit) {
        if (role == FormLabel.RATE) {
            if (lines.isEmpty()) {
                add(FundingItem.TOTAL, WHOLE, label.at(), Map.of(), Field.absent(), Field.absent(), Field.absent());
            }
            addRate(FundingItem.TOTAL, WHOLE, answers.rate(Optional.of(value), Labels.normalise(label.text()).contains("%")));
        } else {
            add(FundingItem.TOTAL, WHOLE, label.at(), role, answers.amount(Optional.of(value), unit));
        }
    }

    /// Lines written out in a cell, one amount each.
    void addWritten(FormCell cell, FormLabel role, MoneyUnit unit) {
        answers.label(cell);
        for (String text : MoneyLine.lines(cell.text())) {
            MoneyLine.of(text).ifPresent(line -> lines.add(new Line(line.item(), name(line.label()), isAmong(text), true, cell.at(), new EnumMap<>(Map.of(role, amount(line, cell, unit))), Field.absent(), Field.absent(), Field.absent())));
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
        placeWritten();
        firstIsNoTotal();
        List<Integer> levels = FundingParts.levels(lines.stream().map(l -> new FundingParts.Named(l.item(), l.label(), l.among())).toList());
        List<FundingRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line l = lines.get(i);
            rows.add(new FundingRow(l.item(), l.label(), l.at(), amount(l, FormLabel.INITIAL), amount(l, FormLabel.ANNUAL), amount(l, FormLabel.EXECUTED), l.rate(), l.weight(), l.score(), levels.get(i)));
        }
        return rows;
    }

    /// A first line no list knows is the total only where none follows: tasks stand above their 合计.
    private void firstIsNoTotal() {
        boolean unknown = !lines.isEmpty() && lines.getFirst().item() == FundingItem.TOTAL && !WHOLE.equals(lines.getFirst().label()) && Words.FUNDING_ITEMS.meaning(lines.getFirst().label()).isEmpty();
        if (unknown && lines.stream().skip(1).anyMatch(l -> l.item() == FundingItem.TOTAL)) {
            Line l = lines.getFirst();
            lines.set(0, new Line(FundingItem.OTHER, l.label(), l.among(), l.written(), l.at(), l.amounts(), l.rate(), l.weight(), l.score()));
        }
    }

    /// 其中：基本支出：66万 below a total with several columns belongs to the column it adds up to.
    private void placeWritten() {
        Optional<Line> total = lines.stream().filter(l -> l.item() == FundingItem.TOTAL && l.amounts().size() > 1).findFirst();
        List<Line> written = lines.stream().filter(l -> l.written() && l.item() != FundingItem.TOTAL && l.amounts().containsKey(FormLabel.INITIAL)).toList();
        if (total.isEmpty() || written.isEmpty()) {
            return;
        }
        FormLabel role = FundingParts.column(written.stream().map(l -> Map.entry(l.item(), amount(l, FormLabel.INITIAL))).toList(), total.get().amounts());
        if (role != FormLabel.INITIAL) {
            written.forEach(l -> l.amounts().put(role, Objects.requireNonNull(l.amounts().remove(FormLabel.INITIAL))));
        }
    }

    private static Field<Amount> amount(Line line, FormLabel role) {
        return line.amounts().getOrDefault(role, Field.absent());
    }

    static String name(String label) {
        String s = Labels.normalise(label).replaceAll("^(?:其中:?)+", "").replaceAll(":$", "");
        return s.isEmpty() ? Labels.normalise(label) : s;
    }
}
