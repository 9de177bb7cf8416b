package org.kanhe.core.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Quantities;

/// Reads rows of labels with a value beside each, and lines that hold both.
final class KeyValues {
    /// 目标1：接收档案3万卷, with what came of it beside it
    private static final Pattern NUMBERED_GOAL = Pattern.compile("目标[\\d一二三四五六七八九十]{1,2}[:、.].{3,}");

    private static final Pattern WRITTEN = Pattern.compile("([^:：]{2,14})[:：][\\s\\p{Z}]*(\\S(?s:.{4,}))");
    private static final int LONGEST_LABEL = 20;

    private final FormDraft draft;
    private final Answers answers;

    KeyValues(FormDraft draft) {
        this.draft = draft;
        this.answers = draft.answers();
    }

    /// Reads one row; `side` is the label of the block it stands in, empty for none.
    void readRow(FormRow row, String side) {
        List<FormCell> cells = row.cells().stream().filter(FormCell::fresh).toList();
        int i = 0;
        while (i < cells.size()) {
            FormCell label = cells.get(i);
            if (label.blank()) {
                i++;
                continue;
            }
            if (unitOfMoney(label)) {
                i++;
                continue;
            }
            if (line(label, cells.size() == i + 1 || cells.get(i + 1).blank() || isLabel(cells.get(i + 1)))) {
                i++;
                continue;
            }
            int value = valueOf(row, cells, i);
            put(label, value < 0 ? Optional.empty() : Optional.of(cells.get(value)), side);
            i = value < 0 ? i + 1 : value + 1;
        }
    }

    /// The cell that holds the value of label `i`: the next one; where a sheet was not merged, the next filled one.
    private static int valueOf(FormRow row, List<FormCell> cells, int i) {
        if (i + 1 >= cells.size() || isLabel(cells.get(i + 1))) {
            return -1;
        }
        int j = i + 1;
        boolean unmerged = row.drawn() && cells.stream().allMatch(c -> c.cell().rowSpan() == 1 && c.cell().columnSpan() == 1);
        while (unmerged && j < cells.size() && cells.get(j).blank()) {
            j++;
        }
        return j >= cells.size() || isLabel(cells.get(j)) ? i + 1 : j;
    }

    private static boolean isLabel(FormCell cell) {
        return Words.among(cell.text(), FormLabel.HEAD).isPresent();
    }

    /// 单位：万元 in a cell of its own.
    private boolean unitOfMoney(FormCell cell) {
        Optional<MoneyUnit> unit = Labels.normalise(cell.text()).matches("\\(?(?:金额)?单位:.{1,5}") ? MoneyUnit.in(cell.text()) : Optional.empty();
        unit.ifPresent(u -> {
            draft.moneyUnit(u);
            answers.label(cell);
        });
        return unit.isPresent();
    }

    /// A cell that holds labels and values in one: `填报单位：（盖章）   （2022年度）`.
    ///
    /// @param alone no value can stand beside it
    private boolean line(FormCell cell, boolean alone) {
        List<InlineLabels.Pair> pairs = InlineLabels.in(cell.text());
        boolean valued = pairs.stream().anyMatch(p -> !p.value().isEmpty());
        if (pairs.isEmpty() || (!alone && !valued)) {
            return false;
        }
        answers.label(cell);
        Labels.normalise(cell.text()).lines().filter(l -> l.contains("单位:")).findFirst().flatMap(MoneyUnit::in).ifPresent(draft::moneyUnit);
        draft.head().yearFrom(budgetYear(new Field.Present<>(cell.text(), cell.text(), cell.at()), pairs));
        pairs.forEach(p -> draft.answer(p, cell.at()));
        draft.head().others(InlineLabels.unknown(cell.text(), pairs), (_, _) -> cell.at());
        return true;
    }

    /// A label and what stands beside it.
    void put(FormCell label, Optional<FormCell> value, String side) {
        if (Quantities.rate(label.text()).isPresent() || Quantities.amount(label.text(), MoneyUnit.TEN_THOUSAND_YUAN).isPresent()) {
            // a number names nothing: neither it nor what stands beside it is understood
            answers.note(label, ReadingNote.Why.UNMAPPED_CELL);
            value.filter(v -> !v.blank()).ifPresent(v -> answers.note(v, ReadingNote.Why.UNMAPPED_CELL));
            return;
        }
        answers.label(label);
        if (value.isEmpty()) {
            Words.among(label.text(), FormLabel.HEAD).ifPresent(l -> draft.head().put(l, label.text(), new Field.Blank<>(label.at())));
            if (!written(label) && label.text().length() > LONGEST_LABEL && Words.meanings(label.text()).isEmpty()) {
                answers.note(label, ReadingNote.Why.UNMAPPED_CELL);
            }
            return;
        }
        FormCell cell = value.get();
        Optional<FormLabel> head = Words.among(label.text(), FormLabel.HEAD).or(() -> BareLabels.of(label.text(), cell.text()).filter(l -> !draft.head().has(l)));
        if (head.isPresent()) {
            putHead(head.get(), label, cell);
            return;
        }
        if (putMoney(label, cell, side) || putGoal(label, cell)) {
            return;
        }
        String name = Labels.normalise(label.text());
        draft.head().other(side.isEmpty() ? name : side + " " + name, answers.text(cell));
    }

    /// 完成情况：运营校车86辆 in one cell.
    private boolean written(FormCell cell) {
        Matcher m = WRITTEN.matcher(cell.text());
        if (!m.matches() || !Words.means(m.group(1), FormLabel.GOAL_ACTUAL) || draft.goals().isEmpty() || draft.goals().getLast().actual().findValue().isPresent()) {
            return false;
        }
        draft.goals().set(draft.goals().size() - 1, new Goal(draft.goals().getLast().expected(), new Field.Present<>(m.group(2), m.group(2), cell.at())));
        return true;
    }

    private void putHead(FormLabel label, FormCell name, FormCell cell) {
        if (label == FormLabel.TOTAL_SCORE) {
            draft.totals(draft.totals().weight(), answers.score(Optional.of(cell)));
        } else {
            draft.head().put(label, Labels.normalise(name.text()), answers.text(cell));
        }
    }

    private boolean putMoney(FormCell label, FormCell cell, String side) {
        Optional<FundingItem> item = Words.FUNDING_ITEMS.meaning(label.text());
        boolean amount = Quantities.amount(cell.text(), draft.moneyUnit()).isPresent();
        boolean block = Words.means(label.text(), FormLabel.FUNDING_BLOCK);
        if (block && MoneyLine.isAll(cell.text())) {
            MoneyUnit unit = MoneyUnit.in(label.text()).orElse(draft.moneyUnit());
            draft.funding().addWritten(cell, FormLabel.INITIAL, unit);
            draft.funding().nested(cell).forEach((name, value) -> draft.head().other("其中 " + name, value));
            return true;
        }
        boolean total = item.filter(i -> i == FundingItem.TOTAL).isPresent();
        boolean open = cell.blank() && (total || (item.isPresent() && !side.isEmpty() && Words.means(side, FormLabel.FUNDING_BLOCK)));
        if (open || (amount && (item.isPresent() || block))) {
            MoneyUnit unit = MoneyUnit.in(label.text()).orElse(draft.moneyUnit());
            draft.funding().add(item.orElse(FundingItem.TOTAL), label.text(), label.at(), FormLabel.INITIAL, answers.amount(Optional.of(cell), unit));
            return true;
        }
        Optional<FormLabel> role = item.isPresent() || block ? Optional.empty() : Words.among(label.text(), FormLabel.MONEY);
        if (amount && role.isPresent()) {
            draft.funding().addWhole(role.get(), label, cell, MoneyUnit.in(label.text()).orElse(draft.moneyUnit()));
        }
        return amount && role.isPresent();
    }

    private boolean putGoal(FormCell label, FormCell cell) {
        List<FormLabel> meanings = Words.meanings(label.text());
        if (meanings.contains(FormLabel.LONG_TERM_GOAL)) {
            draft.longTermGoal(answers.text(cell));
            return true;
        }
        if (NUMBERED_GOAL.matcher(Labels.normalise(label.text())).matches()) {
            draft.goals().add(new Goal(answers.text(label), answers.text(cell)));
            return true;
        }
        if (meanings.contains(FormLabel.GOAL_ACTUAL) || (meanings.contains(FormLabel.GOAL_BLOCK) && Caption.saysResults(label.text()))) {
            Field<String> actual = answers.text(cell);
            if (draft.goals().isEmpty()) {
                draft.goals().add(new Goal(Field.absent(), actual));
            } else {
                draft.goals().set(draft.goals().size() - 1, new Goal(draft.goals().getLast().expected(), actual));
            }
            return true;
        }
        if (meanings.contains(FormLabel.EXPECTED) || meanings.contains(FormLabel.GOAL_BLOCK)) {
            draft.addGoal(label.text(), answers.text(cell));
            return true;
        }
        return false;
    }

    /// A paragraph outside the table.
    ///
    /// @return whether it held any label
    boolean readParagraph(LineOfText line) {
        List<InlineLabels.Pair> pairs = InlineLabels.in(line.text());
        if (pairs.isEmpty()) {
            Optional<FormLabel> whole = InlineLabels.whole(line.text());
            whole.ifPresent(l -> draft.head().put(l, Labels.normalise(line.text()), new Field.Blank<>(line.at())));
            return whole.isPresent();
        }
        draft.head().yearFrom(budgetYear(new Field.Present<>(line.text(), line.text(), line.at()), pairs));
        pairs.forEach(p -> draft.answer(p, p.value().isEmpty() ? line.at() : line.part(p.start(), p.end())));
        draft.head().others(InlineLabels.unknown(line.text(), pairs), line::part);
        return true;
    }

    /// The year beside a 填报单位, never the year of a date of filling.
    private static Field<String> budgetYear(Field<String> line, List<InlineLabels.Pair> pairs) {
        return pairs.stream().anyMatch(p -> p.label() == FormLabel.FILL_DATE) ? Field.absent() : line;
    }
}
