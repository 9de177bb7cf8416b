package org.kanhe.core.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Quantities;

/// Reads 项目资金 laid on its side: the items are the heads, 年初预算数, 全年执行数 … the rows.
final class TransposedFunding {
    private static final Set<FormLabel> ROWS = Set.of(FormLabel.INITIAL, FormLabel.ANNUAL, FormLabel.EXECUTED, FormLabel.RATE, FormLabel.WEIGHT, FormLabel.SCORE);

    private final FormDraft draft;
    private final Answers answers;

    TransposedFunding(FormDraft draft) {
        this.draft = draft;
        this.answers = draft.answers();
    }

    /// At least two items of money side by side over a row that begins with a label of money.
    static boolean isHead(List<FormRow> rows, int at) {
        if (at + 1 >= rows.size()) {
            return false;
        }
        List<FormCell> items = items(rows.get(at));
        boolean amounts = rows.get(at).filled().stream().anyMatch(c -> Quantities.amount(c.text(), MoneyUnit.TEN_THOUSAND_YUAN).isPresent());
        return items.size() >= 2 && !amounts && role(rows.get(at + 1)).filter(FormLabel.MONEY::contains).isPresent();
    }

    private static List<FormCell> items(FormRow row) {
        return row.filled().stream().filter(c -> Words.among(c.text(), FormLabel.MONEY).isEmpty() && Words.FUNDING_ITEMS.meaning(c.text()).isPresent()).toList();
    }

    private static Optional<FormCell> label(FormRow row) {
        return row.filled().stream().limit(2).filter(c -> Words.among(c.text(), ROWS).isPresent()).findFirst();
    }

    private static Optional<FormLabel> role(FormRow row) {
        return label(row).flatMap(c -> Words.among(c.text(), ROWS));
    }

    /// @return number of the first row behind the block
    int read(List<FormRow> rows, int at) {
        FormRow head = rows.get(at);
        answers.labels(head);
        MoneyUnit unit = head.filled().stream().map(c -> MoneyUnit.in(c.text())).flatMap(Optional::stream).findFirst().orElse(draft.moneyUnit());
        Map<Integer, FormCell> items = new TreeMap<>();
        items(head).forEach(c -> items.put(c.start(), c));
        int i = at + 1;
        while (i < rows.size() && (rows.get(i).isBlank() || role(rows.get(i)).isPresent())) {
            FormRow row = rows.get(i);
            role(row).ifPresent(role -> readRow(row, role, items, unit));
            i++;
        }
        head.cells().stream().filter(c -> c.start() < items.keySet().iterator().next()).forEach(c -> draft.funding().points(c));
        return i;
    }

    private void readRow(FormRow row, FormLabel role, Map<Integer, FormCell> items, MoneyUnit unit) {
        FormCell label = label(row).orElseThrow();
        row.filled().stream().filter(c -> c.start() <= label.start()).forEach(answers::label);
        items.forEach((column, item) -> {
            Optional<FormCell> cell = row.cells().stream().filter(c -> c.start() <= column && c.end() > column && c.start() > label.start()).findFirst();
            FundingItem kind = Words.FUNDING_ITEMS.meaning(item.text()).orElseThrow();
            if (role == FormLabel.RATE) {
                boolean percent = Labels.normalise(label.text()).contains("%");
                draft.funding().addRate(kind, item.text(), answers.rate(cell, percent));
            } else if (role == FormLabel.WEIGHT || role == FormLabel.SCORE) {
                draft.funding().addPoints(kind, item.text(), role, answers.score(cell));
            } else {
                draft.funding().add(kind, item.text(), item.at(), role, answers.amount(cell, MoneyUnit.in(label.text()).orElse(unit)));
            }
        });
    }
}
