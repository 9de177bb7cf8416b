package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Quantities;

/// Reads money of several years beside that of the year: `实施期资金总额： | 360 | 年度资金总额： | 120`. The money of the year is
/// that of the report; the other is kept beside it.
final class PeriodFunding {
    private static final Pattern YEAR = Pattern.compile(".*(?:年度|当年|本年|全年).*");
    private static final Pattern PERIOD = Pattern.compile(".*(?:实施期|中期|长期|周期|项目期|[二三四五两]年|总投资|项目总).*");

    private final FormDraft draft;
    private final Answers answers;

    PeriodFunding(FormDraft draft) {
        this.draft = draft;
        this.answers = draft.answers();
    }

    /// @param year which of the two pairs is that of the year, from 0
    private record Head(List<Pair> pairs, int year) {}

    private record Pair(FormCell label, FormCell value) {}

    static boolean isHead(FormRow row) {
        return head(row).isPresent();
    }

    private static Optional<Head> head(FormRow row) {
        List<Pair> pairs = pairs(row);
        if (pairs.size() != 2) {
            return Optional.empty();
        }
        String first = Labels.normalise(pairs.get(0).label().text());
        String second = Labels.normalise(pairs.get(1).label().text());
        boolean firstIsPeriod = PERIOD.matcher(first).matches() && YEAR.matcher(second).matches() && !PERIOD.matcher(second).matches();
        boolean secondIsPeriod = PERIOD.matcher(second).matches() && YEAR.matcher(first).matches() && !PERIOD.matcher(first).matches();
        return firstIsPeriod == secondIsPeriod ? Optional.empty() : Optional.of(new Head(pairs, firstIsPeriod ? 1 : 0));
    }

    /// Labels of money, each with the amount or the blank beside it; none when the row holds anything else.
    private static List<Pair> pairs(FormRow row) {
        List<FormCell> cells = row.cells().stream().filter(FormCell::fresh).toList();
        int from = 0;
        while (from < cells.size() && (cells.get(from).blank() || isBlock(cells, from))) {
            from++;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = from; i + 1 < cells.size(); i += 2) {
            FormCell value = cells.get(i + 1);
            boolean amount = Quantities.isBlankLike(value.text()) || Quantities.amount(value.text(), MoneyUnit.TEN_THOUSAND_YUAN).isPresent();
            if (Words.FUNDING_ITEMS.meaning(cells.get(i).text()).isEmpty() || !amount) {
                return List.of();
            }
            pairs.add(new Pair(cells.get(i), value));
        }
        return pairs;
    }

    private static boolean isBlock(List<FormCell> cells, int i) {
        return i == 0 && Words.means(cells.get(i).text(), FormLabel.FUNDING_BLOCK) && i + 1 < cells.size() && Words.FUNDING_ITEMS.meaning(cells.get(i + 1).text()).isPresent();
    }

    /// @return number of the first row behind the block
    int read(List<FormRow> rows, int at) {
        Head head = head(rows.get(at)).orElseThrow();
        String period = Labels.normalise(head.pairs().get(1 - head.year()).label().text()).replaceAll("(?:资金)?(?:总额|合计)?:?$", "");
        MoneyUnit unit = rows.get(at).cells().stream().map(c -> MoneyUnit.in(c.text())).flatMap(Optional::stream).findFirst().orElse(draft.moneyUnit());
        rows.get(at).filled().stream().filter(c -> Words.means(c.text(), FormLabel.FUNDING_BLOCK)).forEach(answers::label);
        int i = at;
        while (i < rows.size() && (i == at || (rows.get(i).continues() && pairs(rows.get(i)).size() == 2))) {
            List<Pair> pairs = pairs(rows.get(i));
            Pair year = pairs.get(head.year());
            Pair other = pairs.get(1 - head.year());
            answers.label(year.label());
            answers.label(other.label());
            FundingItem item = i == at ? FundingItem.TOTAL : draft.funding().item(year.label().text());
            draft.funding().add(item, year.label().text(), year.label().at(), FormLabel.INITIAL, answers.amount(Optional.of(year.value()), MoneyUnit.in(year.label().text()).orElse(unit)));
            if (!other.value().blank()) {
                String name = Labels.normalise(other.label().text()).replaceAll("^其中:?|:$", "");
                draft.head().other(name.startsWith(period) ? name : period + " " + name, answers.text(other.value()));
            }
            i++;
        }
        return i;
    }
}
