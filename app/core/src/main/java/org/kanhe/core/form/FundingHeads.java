package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Quantities;

/// Two rows of heads over lines of money, the columns named in the second: 预算 over 年初预算数 | 全年预算数, and 得分 beside
/// them drawn over both rows.
final class FundingHeads {
    private static final Set<FormLabel> TALL = Set.of(FormLabel.WEIGHT, FormLabel.SCORE, FormLabel.RATE, FormLabel.REASON, FormLabel.REMARK);

    private FundingHeads() {}

    /// The row holds words only and goes on in a row that names the columns.
    static boolean begin(List<FormRow> rows, int at) {
        if (at + 1 >= rows.size() || !rows.get(at + 1).continues() || tall(rows.get(at), rows.get(at + 1)).isEmpty()) {
            return false;
        }
        List<FormCell> filled = rows.get(at).filled();
        boolean words = filled.stream().noneMatch(c -> Quantities.amount(c.text(), MoneyUnit.TEN_THOUSAND_YUAN).isPresent() || Words.among(c.text(), FormLabel.HEAD).isPresent());
        return words && filled.size() >= 3 && !FundingReader.isHead(rows.get(at)) && FundingReader.isHead(rows.get(at + 1));
    }

    /// The columns of the second row with those the first row names alone.
    static Columns with(Columns named, FormRow first, FormRow second) {
        List<Columns.Column> tall = tall(first, second);
        Set<FormLabel> seen = new HashSet<>(named.roles());
        List<Columns.Column> all = new ArrayList<>();
        for (Columns.Column c : named.columns()) {
            Optional<Columns.Column> from = tall.stream().filter(t -> t.start() == c.start() && c.role().isEmpty()).filter(t -> seen.add(t.role().orElseThrow())).findFirst();
            all.add(from.orElse(c));
        }
        return new Columns(all, named.drawn());
    }

    private static List<Columns.Column> tall(FormRow first, FormRow second) {
        List<Columns.Column> tall = new ArrayList<>();
        int size = second.cells().size();
        for (int i = 0; i < size; i++) {
            FormCell place = second.cells().get(i);
            int fromRight = size - i;
            Optional<FormCell> above = Optional.empty();
            if (second.drawn()) {
                above = place.fresh() ? Optional.empty() : Optional.of(place).filter(c -> c.cell().row() == first.index());
            } else if (place.blank() && i > 1 && fromRight <= first.cells().size()) {
                // a dump leaves an empty cell below a head drawn over both rows
                above = second.cells().subList(i, size).stream().allMatch(FormCell::blank) ? Optional.of(first.cells().get(first.cells().size() - fromRight)) : Optional.empty();
            }
            above.flatMap(c -> Words.among(c.text(), TALL).map(r -> new Columns.Column(Optional.of(r), c, place.start(), place.end()))).ifPresent(tall::add);
        }
        return tall;
    }
}
