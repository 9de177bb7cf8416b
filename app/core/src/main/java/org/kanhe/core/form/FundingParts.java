package org.kanhe.core.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingItem;

/// Which lines of money are parts of which, told by 其中 and by what is never a part of anything but fiscal money.
final class FundingParts {
    private static final Set<FundingItem> PURPOSES = EnumSet.of(FundingItem.BASIC, FundingItem.PROJECT);
    private static final Set<FundingItem> GOVERNMENTS = EnumSet.of(FundingItem.HIGHER_GOVERNMENT, FundingItem.LOCAL);
    private static final BigDecimal NEAR = new BigDecimal("0.01");

    private FundingParts() {}

    /// A line as the form names it.
    ///
    /// @param among 其中 stands before it
    record Named(FundingItem item, String label, boolean among) {}

    /// 0 for a total, 1 for its parts, 2 for parts of a part: 中央资金 behind 其中 under 财政拨款, 人员经费 under 基本支出.
    static List<Integer> levels(List<Named> lines) {
        List<Integer> levels = new ArrayList<>();
        FundingItem above = FundingItem.TOTAL;
        for (int i = 0; i < lines.size(); i++) {
            Named line = lines.get(i);
            int before = i == 0 ? 0 : levels.getLast();
            boolean inner = mayBePart(line.item(), above) && ((line.among() && before == 1) || before == 2);
            int level = line.item() == FundingItem.TOTAL ? 0 : inner ? 2 : 1;
            levels.add(level);
            above = level == 1 ? line.item() : level == 0 ? FundingItem.TOTAL : above;
        }
        return levels;
    }

    private static boolean mayBePart(FundingItem item, FundingItem of) {
        return switch (of) {
            case FISCAL_CURRENT -> GOVERNMENTS.contains(item) || item == FundingItem.FISCAL_CURRENT;
            case BASIC, PROJECT -> item == of;
            case TOTAL, HIGHER_GOVERNMENT, LOCAL, CARRY_OVER, OTHER, UNIT_OWN, SPECIAL_ACCOUNT -> false;
        };
    }

    /// The column the lines written out below a total belong to: the one whose total they add up to, else the first.
    ///
    /// @param written item and amount of each line that names one amount only
    static FormLabel column(List<Map.Entry<FundingItem, Field<Amount>>> written, Map<FormLabel, Field<Amount>> total) {
        boolean purposes = written.stream().anyMatch(w -> PURPOSES.contains(w.getKey()));
        boolean sources = written.stream().anyMatch(w -> !PURPOSES.contains(w.getKey()));
        return Stream.of(FormLabel.INITIAL, FormLabel.ANNUAL, FormLabel.EXECUTED)
                .filter(total::containsKey)
                .filter(role -> (purposes && isSum(written, total.getOrDefault(role, Field.absent()), true)) || (sources && isSum(written, total.getOrDefault(role, Field.absent()), false)))
                .findFirst()
                .orElse(FormLabel.INITIAL);
    }

    private static boolean isSum(List<Map.Entry<FundingItem, Field<Amount>>> written, Field<Amount> total, boolean purposes) {
        BigDecimal sum = written.stream()
                .filter(w -> PURPOSES.contains(w.getKey()) == purposes)
                .flatMap(w -> w.getValue().findValue().stream())
                .map(Amount::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() > 0 && total.findValue().filter(t -> t.value().subtract(sum).abs().compareTo(NEAR) <= 0).isPresent();
    }
}
