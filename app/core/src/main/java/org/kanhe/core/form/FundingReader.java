package org.kanhe.core.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.Rate;

/// Reads 项目资金: a head row of 年初预算数, 全年预算数, 执行数 … over lines of money.
final class FundingReader {
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
        return money.size() >= 2 && !amounts && !IndicatorReader.isHead(row);
    }

    private static Optional<FormLabel> meaning(FormRow head, FormCell cell) {
        Optional<FormLabel> role = Words.among(cell.text(), FormLabel.FUNDING);
        if (role.filter(r -> r == FormLabel.ANNUAL).isEmpty()) {
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

    /// Reads from the head row on.
    ///
    /// @return number of the first row behind the block
    int read(List<FormRow> rows, int at) {
        FormRow head = rows.get(at);
        Columns columns = Columns.of(head, (c, _) -> meaning(head, c));
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
        if (i < rows.size() && isSecondHead(rows.get(i))) {
            answers.labels(rows.get(i));
            columns = columns.over(Columns.of(rows.get(i), FormLabel.FUNDING));
            i++;
        }
        while (i < rows.size() && belongs(rows.get(i), columns, head)) {
            readRow(rows.get(i), columns, unit);
            i++;
        }
        return i;
    }

    private static boolean isSecondHead(FormRow row) {
        return !row.isBlank() && row.filled().stream().allMatch(c -> Words.among(c.text(), FormLabel.FUNDING).isPresent() && Words.FUNDING_ITEMS.meaning(c.text()).isEmpty());
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

    private void readRow(FormRow row, Columns columns, MoneyUnit blockUnit) {
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
        List<FormCell> labels = placed.rest().stream().filter(c -> c.fresh() && !c.blank()).toList();
        Optional<FormCell> label = labels.isEmpty() ? Optional.empty() : Optional.of(labels.getLast());
        labels.forEach(answers::label);
        Map<FormLabel, Field<Amount>> amounts = new EnumMap<>(FormLabel.class);
        for (FormLabel role : Set.of(FormLabel.INITIAL, FormLabel.ANNUAL, FormLabel.EXECUTED)) {
            columns.column(role).ifPresent(c -> amounts.put(role, answers.amount(placed.find(role), MoneyUnit.in(c.head().text()).orElse(unit))));
        }
        String name = label.map(FormCell::text).orElse("");
        Optional<MoneyLine> written = MoneyLine.of(name).filter(l -> !l.value().isEmpty());
        written.ifPresent(l -> amounts.putIfAbsent(FormLabel.INITIAL, answers.quantity(l.value(), label.orElseThrow().at(), s -> Quantities.amount(s, unit))));
        boolean percent = columns.column(FormLabel.RATE).filter(c -> c.head().text().contains("%") || c.head().text().contains("％")).isPresent();
        String item = written.map(MoneyLine::label).orElse(name);
        draft.funding().add(
                draft.funding().item(item),
                item,
                label.map(FormCell::at).orElseGet(() -> row.cells().getFirst().at()),
                amounts,
                answers.rate(placed.find(FormLabel.RATE), s -> rate(s, percent, amounts)),
                answers.score(placed.find(FormLabel.WEIGHT)),
                answers.score(placed.find(FormLabel.SCORE)));
        for (FormLabel role : Set.of(FormLabel.REASON, FormLabel.REMARK)) {
            placed.find(role).filter(c -> !c.blank()).ifPresent(c -> draft.head().other(item + columns.column(role).map(h -> h.head().text()).orElse(""), answers.text(c)));
        }
    }
}
