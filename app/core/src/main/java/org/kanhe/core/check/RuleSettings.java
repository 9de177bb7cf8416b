package org.kanhe.core.check;

import java.math.BigDecimal;
import java.util.List;

/// The values a rule judges by: never constants in a rule. Regions, years and kinds of form have their own.
///
/// @param profile        name, shown with every finding
/// @param rateTolerance  percentage points a printed rate may differ from the computed one
/// @param scoreTolerance points a printed score may differ from the computed one
/// @param amountRounding 万元 by which a sum may differ because its parts are rounded
/// @param amountTolerance 万元 up to which a differing sum is only a remark
/// @param fullWeight     what all weights of a form add up to
/// @param lowExecution   execution rate in percent below which a reason is due
/// @param grades         grade bands, the best first
/// @param overLine       actual over target from which a result is over-achieved, as a ratio above 1
public record RuleSettings(
        String profile,
        BigDecimal rateTolerance,
        BigDecimal scoreTolerance,
        BigDecimal amountRounding,
        BigDecimal amountTolerance,
        BigDecimal fullWeight,
        BigDecimal overLine,
        BigDecimal lowExecution,
        List<Grade> grades) {
    public RuleSettings {
        grades = List.copyOf(grades);
    }

    /// A grade and the least score that earns it.
    public record Grade(String name, BigDecimal from) {}

    /// The national default.
    public static RuleSettings national() {
        return new RuleSettings(
                "national",
                new BigDecimal("0.01"),
                new BigDecimal("0.05"),
                new BigDecimal("0.015"),
                new BigDecimal("0.1"),
                new BigDecimal("100"),
                new BigDecimal("1.3"),
                new BigDecimal("90"),
                List.of(grade("优", 90), grade("良", 80), grade("中", 60), grade("差", 0)));
    }

    /// The grade a score earns.
    public String grade(BigDecimal score) {
        return grades.stream().filter(grade -> score.compareTo(grade.from()) >= 0).findFirst().orElse(grades.getLast()).name();
    }

    private static Grade grade(String name, int from) {
        return new Grade(name, BigDecimal.valueOf(from));
    }
}
