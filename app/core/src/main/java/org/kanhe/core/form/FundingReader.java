package org.kanhe.core.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.Rate;
import org.kanhe.core.report.Score;

/// Reads 项目资金: a head row of 年初预算数, 全年预算数, 执行数 … over lines of money.
final class FundingReader {
    private static final Pattern HEAD_POINTS = Pattern.compile("\\((\\d+(?:\\.\\d+)?)分?(?:[*×xX].*)?\\)");

    private final FormDraft draft;
    private final Answers answers;

    FundingReader(FormDraft draft) {
        this.draft = draft;
        this.answers = draft.answers();
    }

    /// A row that names at least two columns of money, and holds no money itself.
    static boolean isHead(FormRow row) {
        List<FormCell> filled = row.filled();
        Set<FormLabel> money = Columns.of(row, (c, _) -> meaning(row, c)).roles();
        money.retainAll(FormLabel.MONEY);
        boolean amounts = filled.stream().anyMatch(c -> Quantities.amount(c.text(), MoneyUnit.TEN_THOUSAND_YUAN).isPresent());
        return !amounts && (money.size() >= 2 || HeadWords.headFunding(row)) && !IndicatorReader.isHead(row);
    }

    private static Optional<FormLabel> meaning(FormRow head, FormCell cell) {
        Optional<FormLabel> role = Words.among(HeadYears.without(cell), FormLabel.FUNDING);
        if (role.isEmpty() || loses(head, cell)) {
            return Optional.empty();
        }
        if (role.get() != FormLabel.ANNUAL) {
            return role;
        }
        boolean adjusted = head.filled().stream().anyMatch(c -> !c.same(cell) && c.text().contains("调整") && Words.means(c.text(), FormLabel.ANNUAL));
        boolean initial = head.filled().stream().anyMatch(c -> Words.means(c.text(), FormLabel.INITIAL));
        boolean another = head.filled().stream().anyMatch(c -> !c.same(cell) && Words.means(c.text(), FormLabel.ANNUAL) && !Words.means(c.text(), FormLabel.FUNDING_BLOCK));
        if (Words.means(cell.text(), FormLabel.FUNDING_BLOCK) && another) {
            return Optional.empty();
        }
        // 预算数 beside 调整预算数 is the budget before the adjustment
        return adjusted && !initial ? Optional.of(FormLabel.INITIAL) : role;
    }

    private static boolean loses(FormRow head, FormCell cell) {
        return HeadYears.isEarlier(head, cell) || (Rivals.lesser(head, FormLabel.MONEY).stream().anyMatch(cell::same) && !adjusts(head, cell));
    }

    /// One of 预算数 and 调整预算数, which are the budget before and after.
    private static boolean adjusts(FormRow head, FormCell cell) {
        return Words.means(cell.text(), FormLabel.ANNUAL) && head.filled().stream().anyMatch(c -> c.text().contains("调整")) && !cell.text().contains("到位");
    }

    /// Reads from the head row on.
    ///
    /// @return number of the first row behind the block
    int read(List<FormRow> rows, int at) {
        FormRow head = rows.get(at);
        Columns own = Columns.of(head, (c, _) -> meaning(head, c));
        Columns known = at > 0 && FundingHeads.begin(rows, at - 1) ? FundingHeads.with(own, rows.get(at - 1), head) : own;
        Columns columns = known.guessed(FormLabel.FUNDING);
        Rivals.note(answers, head, FormLabel.MONEY);
        HeadWords.note(answers, columns, known);
        int first = columns.firstStart();
        List<FormCell> before = head.filled().stream().filter(c -> c.start() < first).toList();
        head.filled().stream().filter(c -> c.start() >= first).forEach(answers::label);
        if (before.size() == 2 && Words.among(before.getFirst().text(), FormLabel.HEAD).isPresent()) {
            draft.keyValue(before.getFirst(), Optional.of(before.getLast()));
        } else {
            before.forEach(answers::label);
        }
        MoneyUnit unit = before.stream().map(c -> MoneyUnit.in(c.text())).flatMap(Optional::stream).findFirst().orElse(draft.moneyUnit());
        int i = at + 1;
        if (i < rows.size() && SubHeads.follow(head, columns, rows.get(i))) {
            answers.labels(rows.get(i));
            columns = SubHeads.merged(columns, rows.get(i), FormLabel.FUNDING);
            i++;
        }
        while (i < rows.size() && belongs(rows.get(i), columns, head)) {
            readRow(rows.get(i), columns, unit);
            i++;
        }
        head.cells().stream().filter(c -> c.start() < first).forEach(c -> draft.funding().points(c));
        return i;
    }

    private boolean belongs(FormRow row, Columns columns, FormRow head) {
        if (row.isBlank()) {
            return true;
        }
        if (Blocks.beginsOther(row)) {
            return false;
        }
        FormCell first = row.filled().getFirst();
        String text = first.text();
        boolean money = Words.FUNDING_ITEMS.meaning(text).isPresent() || MoneyLine.isAll(text) || isSplit(text) || Words.means(text, FormLabel.FUNDING_BLOCK);
        if (row.continues()) {
            FormCell left = row.cells().getFirst();
            boolean sameSide = !row.drawn() || left.blank() || left.cell().row() >= head.index();
            return money || (sameSide && Words.among(text, FormLabel.HEAD).isEmpty());
        }
        Columns.Placed placed = columns.place(row);
        boolean amounts = FormLabel.MONEY.stream().anyMatch(m -> placed.find(m).filter(c -> Quantities.amount(c.text(), draft.moneyUnit()).isPresent()).isPresent());
        return money || (amounts && Words.meanings(text).isEmpty());
    }

    private static Optional<Rate> rate(String raw, boolean percentColumn, Map<FormLabel, Field<Amount>> amounts) {
        Optional<Rate> plain = percentColumn ? Quantities.rateInPercentColumn(raw) : Quantities.rate(raw);
        Field<Amount> budget = amounts.getOrDefault(FormLabel.ANNUAL, amounts.getOrDefault(FormLabel.INITIAL, Field.absent()));
        return plain.or(() -> RateBySense.of(raw, budget, amounts.getOrDefault(FormLabel.EXECUTED, Field.absent())));
    }

    private static boolean isSplit(String text) {
        return Words.means(text, FormLabel.BY_INCOME) || Words.means(text, FormLabel.BY_EXPENSE);
    }

    private void readRow(FormRow printed, Columns columns, MoneyUnit blockUnit) {
        FormRow row = FundingLabels.spread(printed, columns);
        List<FormCell> filled = row.filled();
        MoneyUnit unit = filled.stream().filter(c -> Words.means(c.text(), FormLabel.FUNDING_BLOCK)).map(c -> MoneyUnit.in(c.text())).flatMap(Optional::stream).findFirst().orElse(blockUnit);
        if (filled.isEmpty() || filled.stream().allMatch(c -> isSplit(c.text()))) {
            filled.forEach(answers::label);
            return;
        }
        if (filled.stream().allMatch(c -> MoneyLine.isAll(c.text()) || isSplit(c.text()))) {
            filled.forEach(c -> draft.funding().addWritten(c, FormLabel.INITIAL, unit));
            return;
        }
        Columns.Placed placed = columns.place(row);
        List<FormCell> labels = placed.rest().stream().filter(c -> c.fresh() && !c.blank() && placed.beside().stream().noneMatch(b -> b.cell().same(c))).toList();
        // a number in a column without a meaning is no label, and stays for the notes
        List<FormCell> words = labels.stream().filter(c -> Quantities.amount(c.text(), unit).isEmpty()).toList();
        Optional<FormCell> label = FundingLabels.item(words, columns);
        words.stream().filter(c -> label.filter(c::same).isPresent() || !Words.meanings(c.text()).isEmpty() || Words.FUNDING_ITEMS.meaning(c.text()).isPresent() || Labels.normalise(c.text()).startsWith("其中")).forEach(answers::label);
        Map<FormLabel, Field<Amount>> amounts = new EnumMap<>(FormLabel.class);
        for (FormLabel role : Set.of(FormLabel.INITIAL, FormLabel.ANNUAL, FormLabel.EXECUTED)) {
            columns.column(role).ifPresent(c -> amounts.put(role, answers.amount(placed.find(role), MoneyUnit.in(c.name()).orElse(unit))));
        }
        String name = label.map(FormCell::text).orElse("");
        Optional<MoneyLine> written = MoneyLine.of(name).filter(l -> !l.value().isEmpty());
        written.ifPresent(l -> amounts.putIfAbsent(FormLabel.INITIAL, answers.quantity(l.value(), label.orElseThrow().at(), s -> Quantities.amount(s, unit))));
        boolean percent = columns.column(FormLabel.RATE).filter(c -> c.name().contains("%")).isPresent();
        String item = written.map(MoneyLine::label).orElse(name.isEmpty() ? block(row, columns, draft.caption()) : name);
        draft.funding().add(
                draft.funding().item(item),
                item,
                label.map(FormCell::at).orElseGet(() -> row.cells().getFirst().at()),
                amounts,
                answers.rate(placed.find(FormLabel.RATE), s -> rate(s, percent, amounts)),
                weight(placed, columns),
                answers.score(placed.find(FormLabel.SCORE)));
        for (FormLabel role : Set.of(FormLabel.REASON, FormLabel.REMARK)) {
            placed.find(role).filter(c -> !c.blank()).ifPresent(c -> draft.head().other(item + columns.column(role).map(h -> h.head().text()).orElse(""), answers.text(c)));
        }
        words.stream().filter(c -> !answers.isRead(c)).forEach(c -> FundingLabels.head(c, columns).ifPresent(h -> draft.head().other(FundingLines.name(item) + " " + Labels.normalise(h.text()), answers.text(c))));
        partsBeside(placed, columns, unit);
        placed.beside().stream().filter(b -> !answers.isRead(b.cell())).forEach(b -> draft.head().other(FundingLines.name(item) + " " + b.name(), answers.text(b.cell())));
    }

    /// What the block is called, for the only line of a block that has no name of its own.
    private static String block(FormRow row, Columns columns, Caption above) {
        return row.cells().stream().filter(c -> !c.fresh() && c.end() <= columns.firstStart()).findFirst().or(() -> columns.columns().stream().map(Columns.Column::head).filter(c -> c.end() <= columns.firstStart()).findFirst())
                .map(c -> LabelText.key(c.text()))
                .orElse(above.name());
    }

    /// The points of the execution rate: in a column of their own, or in the head of the score: 得分（10分）.
    private Field<Score> weight(Columns.Placed placed, Columns columns) {
        Field<Score> own = answers.score(placed.find(FormLabel.WEIGHT));
        Optional<Columns.Column> head = columns.column(FormLabel.SCORE).filter(_ -> columns.column(FormLabel.WEIGHT).isEmpty() && draft.funding().isEmpty());
        Optional<String> points = head.map(c -> HEAD_POINTS.matcher(c.name())).filter(Matcher::find).map(m -> m.group(1));
        return points.<Field<Score>>flatMap(p -> Quantities.score(p).map(s -> new Field.Present<>(s, p, head.orElseThrow().head().at()))).orElse(own);
    }

    /// 预算数 | 其中：财政拨款 | 执行数 | 其中：财政拨款: a part in a column beside the whole.
    private void partsBeside(Columns.Placed placed, Columns columns, MoneyUnit unit) {
        FormLabel role = FormLabel.INITIAL;
        for (Columns.Column c : columns.columns()) {
            role = c.role().filter(FormLabel.MONEY::contains).orElse(role);
            Optional<FundingItem> item = c.role().isEmpty() && c.start() > columns.firstStart() ? Optional.of(c.head().text()).filter(h -> Labels.normalise(h).startsWith("其中")).flatMap(Words.FUNDING_ITEMS::meaning) : Optional.empty();
            Optional<FormCell> cell = placed.beside().stream().filter(b -> b.name().equals(c.name())).map(Columns.Beside::cell).filter(b -> !answers.isRead(b)).findFirst();
            if (item.isPresent() && cell.isPresent() && role != FormLabel.RATE) {
                draft.funding().add(item.get(), c.head().text(), c.head().at(), role, answers.amount(cell, MoneyUnit.in(c.name()).orElse(unit)));
            }
        }
    }
}
