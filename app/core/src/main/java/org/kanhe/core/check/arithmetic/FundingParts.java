package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;

/// A row of the money part and the rows set in behind it by 其中.
record FundingParts(FundingRow whole, List<FundingRow> parts) {
    private static final Set<FundingItem> GOVERNMENTS = EnumSet.of(FundingItem.HIGHER_GOVERNMENT, FundingItem.LOCAL);

    /// Every row that has such parts.
    static List<FundingParts> of(List<FundingRow> rows) {
        List<FundingParts> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).level() == 1) {
                List<FundingRow> parts = rows.stream().skip(i + 1L).takeWhile(row -> row.level() == 2).toList();
                if (!parts.isEmpty()) {
                    found.add(new FundingParts(rows.get(i), parts));
                }
            }
        }
        return found;
    }

    /// A column of them; nothing where it is blank.
    Optional<Outcome> judge(Function<FundingRow, Field<Amount>> column, RuleSettings settings) {
        List<Field<Amount>> cells = parts.stream().map(column).filter(Present.class::isInstance).toList();
        if (cells.isEmpty() || !(column.apply(whole) instanceof Present<Amount> printed)) {
            return Optional.empty();
        }
        BigDecimal sum = cells.stream().flatMap(cell -> cell.findValue().stream()).map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal gap = sum.subtract(printed.value().value());
        boolean more = gap.compareTo(settings.amountTolerance()) > 0;
        boolean less = isComplete() && cells.size() == parts.size() && gap.negate().compareTo(settings.amountTolerance()) > 0;
        if (!more && !less) {
            return Optional.of(Outcome.SOUND);
        }
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(printed));
        evidence.addAll(Cells.evidence(cells.toArray(Field<?>[]::new)));
        return Optional.of(Outcome.objection(Message.of("AR-06.part", whole.label(), printed.raw(), Printed.plain(sum)), evidence).computing(Printed.plain(sum)));
    }

    /// A list of the governments that names the own one and a higher one names them all.
    private boolean isComplete() {
        return parts.stream().map(FundingRow::item).collect(Collectors.toSet()).equals(GOVERNMENTS);
    }
}
