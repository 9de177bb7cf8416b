package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Quantities;

/// Reads money laid out in pairs of label and amount: `预算数： | 10 | 执行数： | 9` over `其中：财政拨款 | 10 | 其中：财政拨款 | 9`.
final class PairedFunding {
    private final FormDraft draft;
    private final Answers answers;

    PairedFunding(FormDraft draft) {
        this.draft = draft;
        this.answers = draft.answers();
    }

    /// A cell and the amount to its right.
    private record Pair(FormCell label, FormCell value) {}

    /// At least one label of money with an amount beside it, and no label of money beside another.
    static boolean isHead(FormRow row) {
        List<Pair> pairs = pairs(row);
        boolean money = !pairs.isEmpty() && pairs.stream().allMatch(p -> role(p).isPresent());
        return money && (pairs.size() > 1 || isAmount(pairs.getFirst()));
    }

    private static boolean isRate(Pair pair) {
        return role(pair).equals(Optional.of(FormLabel.RATE));
    }

    private static boolean isAmount(Pair pair) {
        return Quantities.amount(pair.value().text(), MoneyUnit.TEN_THOUSAND_YUAN).isPresent();
    }

    private static Optional<FormLabel> role(Pair pair) {
        return Words.among(pair.label().text(), FormLabel.MONEY).filter(_ -> pair.value().blank() || pair.value().text().codePoints().anyMatch(Character::isDigit));
    }

    /// Label and value, from the first label of money on; the block's own label is passed over.
    private static List<Pair> pairs(FormRow row) {
        List<FormCell> cells = row.cells().stream().filter(FormCell::fresh).toList();
        int i = 0;
        while (i < cells.size() && (cells.get(i).blank() || isBlock(cells.get(i)) || isWhole(cells, i))) {
            i++;
        }
        List<Pair> pairs = new ArrayList<>();
        for (; i + 1 < cells.size(); i += 2) {
            if (!cells.get(i).blank()) {
                pairs.add(new Pair(cells.get(i), cells.get(i + 1)));
            }
        }
        return pairs;
    }

    /// 资金总额 before 预算数 | 3600.
    private static boolean isWhole(List<FormCell> cells, int i) {
        boolean whole = Words.among(cells.get(i).text(), FormLabel.MONEY).isEmpty() && Words.FUNDING_ITEMS.meaning(cells.get(i).text()).filter(m -> m == FundingItem.TOTAL).isPresent();
        return i == 0 && whole && i + 1 < cells.size() && Words.among(cells.get(i + 1).text(), FormLabel.MONEY).isPresent();
    }

    /// A percentage behind the last pair.
    private static Optional<FormCell> rate(FormRow row) {
        List<FormCell> filled = row.filled();
        boolean odd = filled.size() % 2 == 0 && pairs(row).size() > 1 && pairs(row).size() * 2 + 2 == filled.size();
        return odd ? Optional.of(filled.getLast()).filter(c -> c.text().endsWith("%") && Quantities.rate(c.text()).isPresent()) : Optional.empty();
    }

    private static boolean isBlock(FormCell cell) {
        return Words.means(cell.text(), FormLabel.FUNDING_BLOCK) && Words.among(cell.text(), FormLabel.MONEY).isEmpty();
    }

    /// @return number of the first row behind the block
    int read(List<FormRow> rows, int at) {
        FormRow head = rows.get(at);
        MoneyUnit unit = head.filled().stream().map(c -> MoneyUnit.in(c.text())).flatMap(Optional::stream).findFirst().orElse(draft.moneyUnit());
        List<Pair> heads = pairs(head);
        List<FormLabel> roles = heads.stream().map(p -> role(p).orElseThrow()).toList();
        head.filled().stream().filter(PairedFunding::isBlock).forEach(answers::label);
        addAll(heads, roles, unit, true);
        head.cells().stream().filter(c -> c.fresh() && !c.blank() && !answers.isRead(c) && Words.FUNDING_ITEMS.meaning(c.text()).isPresent()).forEach(answers::label);
        rate(head).ifPresent(c -> draft.funding().addWhole(FormLabel.RATE, heads.getLast().label(), c, unit));
        int i = at + 1;
        while (i < rows.size() && belongs(rows.get(i), roles.size())) {
            addAll(pairs(rows.get(i)), roles, unit, false);
            i++;
        }
        return i;
    }

    private static boolean belongs(FormRow row, int size) {
        List<Pair> pairs = pairs(row);
        return !pairs.isEmpty() && pairs.size() <= size && pairs.stream().allMatch(p -> (Words.FUNDING_ITEMS.meaning(p.label().text()).isPresent() && (p.value().blank() || isAmount(p))) || isRate(p)) && !isRate(pairs.getFirst());
    }

    private void addAll(List<Pair> pairs, List<FormLabel> roles, MoneyUnit unit, boolean total) {
        for (int k = 0; k < pairs.size(); k++) {
            Pair p = pairs.get(k);
            answers.label(p.label());
            if (total) {
                draft.funding().addWhole(roles.get(k), p.label(), p.value(), MoneyUnit.in(p.label().text()).orElse(unit));
                continue;
            }
            if (isRate(p)) {
                String whole = pairs.getFirst().label().text();
                draft.funding().addRate(draft.funding().item(whole), whole, answers.rate(Optional.of(p.value()), Labels.normalise(p.label().text()).contains("%")));
                continue;
            }
            if (roles.get(k) == FormLabel.RATE) {
                draft.head().other(p.label().text(), answers.text(p.value()));
                continue;
            }
            String label = p.label().text();
            FundingItem item = draft.funding().item(label);
            MoneyUnit own = MoneyUnit.in(p.label().text()).orElse(unit);
            draft.funding().add(item, label, pairs.getFirst().label().at(), roles.get(k), answers.amount(Optional.of(p.value()), own));
        }
    }
}
