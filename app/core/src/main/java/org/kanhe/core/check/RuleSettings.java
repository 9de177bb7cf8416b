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
/// @param weights        the ways points may be shared out between the classes; none where units are free to choose
/// @param required       words of the classes of indicators a project form must have
/// @param denominator    which budget an execution rate stands on
/// @param overLine       actual over target from which a result is over-achieved, as a ratio above 1
/// @param overEffect     what over-achievement does to a score
/// @param reverse        how a limit that was exceeded is scored
/// @param lowExecution   execution rate in percent below which a reason is due
/// @param grades         grade bands, the best first
public record RuleSettings(
        String profile,
        BigDecimal rateTolerance,
        BigDecimal scoreTolerance,
        BigDecimal amountRounding,
        BigDecimal amountTolerance,
        BigDecimal fullWeight,
        List<WeightSet> weights,
        List<String> required,
        Denominator denominator,
        BigDecimal overLine,
        OverEffect overEffect,
        Reverse reverse,
        BigDecimal lowExecution,
        List<Grade> grades) {
    public RuleSettings {
        weights = List.copyOf(weights);
        required = List.copyOf(required);
        grades = List.copyOf(grades);
        if (overLine.compareTo(BigDecimal.ONE) <= 0 || fullWeight.signum() <= 0 || grades.isEmpty()) {
            throw new IllegalArgumentException("settings nobody can judge by: " + profile);
        }
    }

    /// A grade and the least score that earns it.
    public record Grade(String name, BigDecimal from) {}

    /// One way to share out the points: classes (产出, 效益, 满意度, 成本, 执行率) and what each has.
    public record WeightSet(List<Share> shares) {
        public WeightSet {
            shares = List.copyOf(shares);
        }
    }

    /// Points of one class.
    public record Share(String level, BigDecimal points) {}

    /// Which budget an execution rate stands on.
    public enum Denominator {
        /// 全年（调整后）预算数
        ANNUAL,
        /// 年初预算数
        INITIAL
    }

    /// What over-achievement does to a score.
    public enum OverEffect {
        /// It is noted, the score stands
        NOTE,
        /// The score is reduced in proportion to what lies beyond the line
        DEDUCT
    }

    /// How a limit that was exceeded is scored.
    public enum Reverse {
        /// weight × (1 − excess ÷ limit), nothing from twice the limit
        LINEAR,
        /// weight × limit ÷ result
        RATIO
    }

    /// The national default.
    public static RuleSettings national() {
        return RuleProfiles.standard().fallback().settings();
    }

    /// The grade a score earns.
    public String grade(BigDecimal score) {
        return grades.stream().filter(grade -> score.compareTo(grade.from()) >= 0).findFirst().orElse(grades.getLast()).name();
    }
}
