package org.kanhe.core.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Quantities;

/// Reads money planned for several years: `资金来源 | 项目总投入 | 2024年度 | 2025年度`. That of the report's year is its budget,
/// the rest is kept beside it.
final class YearlyFunding {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年度?(?:预算|资金|投入|金额|安排|资金需求)?");

    private final FormDraft draft;
    private final Answers answers;

    YearlyFunding(FormDraft draft) {
        this.draft = draft;
        this.answers = draft.answers();
    }

    /// At least two years, one of them that of the report, over a line of money.
    boolean isHead(List<FormRow> rows, int at) {
        List<FormCell> filled = rows.get(at).filled();
        long years = filled.stream().filter(c -> year(c).isPresent()).count();
        boolean others = filled.stream().noneMatch(c -> Words.among(c.text(), FormLabel.MONEY).isPresent() || Quantities.amount(c.text(), MoneyUnit.TEN_THOUSAND_YUAN).isPresent());
        boolean accounts = filled.stream().anyMatch(c -> c.text().contains("决算") || c.text().contains("执行") || c.text().contains("实际"));
        return years >= 2 && others && !accounts && column(rows.get(at)).isPresent() && at + 1 < rows.size() && isLine(rows.get(at + 1));
    }

    private static Optional<Integer> year(FormCell cell) {
        Matcher m = YEAR.matcher(Labels.normalise(cell.text()));
        return m.matches() ? Optional.of(Integer.valueOf(m.group(1))) : Optional.empty();
    }

    private Optional<FormCell> column(FormRow head) {
        return head.filled().stream().filter(c -> year(c).isPresent() && year(c).equals(draft.head().year())).findFirst();
    }

    private static Optional<FormCell> label(FormRow row) {
        return row.filled().stream().filter(c -> Words.FUNDING_ITEMS.meaning(c.text()).isPresent()).findFirst();
    }

    private static boolean isLine(FormRow row) {
        return label(row).isPresent() && row.filled().stream().anyMatch(c -> Quantities.amount(c.text(), MoneyUnit.TEN_THOUSAND_YUAN).isPresent());
    }

    /// @return number of the first row behind the block
    int read(List<FormRow> rows, int at) {
        FormRow head = rows.get(at);
        answers.labels(head);
        MoneyUnit unit = head.filled().stream().map(c -> MoneyUnit.in(c.text())).flatMap(Optional::stream).findFirst().orElse(draft.moneyUnit());
        FormCell year = column(head).orElseThrow();
        int i = at + 1;
        while (i < rows.size() && isLine(rows.get(i)) && !Blocks.beginsOther(rows.get(i))) {
            FormCell label = label(rows.get(i)).orElseThrow();
            answers.label(label);
            for (FormCell c : rows.get(i).cells()) {
                Optional<FormCell> above = head.cells().stream().filter(h -> h.start() <= c.start() && c.start() < h.end()).findFirst();
                if (c.start() <= label.start() || above.isEmpty()) {
                    continue;
                }
                if (above.get().same(year)) {
                    draft.funding().add(draft.funding().item(label.text()), label.text(), label.at(), FormLabel.INITIAL, answers.amount(Optional.of(c), unit));
                } else if (!c.blank()) {
                    draft.head().other(FundingLines.name(label.text()) + " " + Labels.normalise(above.get().text()), answers.text(c));
                }
            }
            i++;
        }
        return i;
    }
}
