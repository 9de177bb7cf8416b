package org.kanhe.core.check;

import static org.kanhe.core.check.RuleSettings.Denominator;
import static org.kanhe.core.check.RuleSettings.Grade;
import static org.kanhe.core.check.RuleSettings.OverEffect;
import static org.kanhe.core.check.RuleSettings.Reverse;
import static org.kanhe.core.check.RuleSettings.Share;
import static org.kanhe.core.check.RuleSettings.WeightSet;

import java.math.BigDecimal;
import java.util.List;
import org.kanhe.core.report.Report;

/// Every profile in the order they are tried; the last is for all other reports.
///
/// @param version counts changes, 0 for the profiles the product comes with
public record RuleProfiles(long version, List<RuleProfile> profiles) {
    private static final String EXECUTION = "执行率";
    private static final List<String> CLASSES = List.of("数量", "质量", "时效", "效益", "满意");
    private static final List<Grade> BANDS = List.of(grade("优", 90), grade("良", 80), grade("中", 60), grade("差", 0));
    private static final RuleProfiles STANDARD = new RuleProfiles(0, List.of(
            new RuleProfile(List.of("四川", "510"), 0, 9999, List.of(), List.of(), false, settings("sichuan", List.of(), CLASSES)),
            new RuleProfile(List.of("重庆", "500"), 0, 9999, List.of(), List.of(), false, settings("chongqing", List.of(), CLASSES)),
            new RuleProfile(List.of("湖南"), 0, 2022, List.of("department-self-evaluation"), List.of(), false,
                    settings("hunan-department", List.of(set("产出", 50, "效益", 40, EXECUTION, 10), set("产出", 50, "效益", 30, "满意度", 10, EXECUTION, 10)), CLASSES)),
            new RuleProfile(List.of(), 2021, 9999, List.of(), List.of(), true, settings("cost-first-2021",
                    List.of(set("成本", 20, "产出", 40, "效益", 20, "满意度", 10, EXECUTION, 10), set("成本", 20, "产出", 40, "效益", 30, EXECUTION, 10)), CLASSES)),
            new RuleProfile(List.of(), 0, 9999, List.of(), List.of(), false,
                    settings("national", List.of(set("产出", 50, "效益", 30, "满意度", 10, EXECUTION, 10), set("产出", 50, "效益", 40, EXECUTION, 10)), CLASSES))));

    public RuleProfiles {
        profiles = List.copyOf(profiles);
        if (profiles.isEmpty()) {
            throw new IllegalArgumentException("no profile");
        }
    }

    /// The profiles the product comes with.
    public static RuleProfiles standard() {
        return STANDARD;
    }

    /// The settings a report is judged by: those of the first profile that is for it.
    public RuleSettings of(Report report) {
        return profiles.stream().filter(profile -> profile.isFor(report)).findFirst().orElse(fallback()).settings();
    }

    /// The profile of reports no other is for.
    public RuleProfile fallback() {
        return profiles.getLast();
    }

    private static RuleSettings settings(String name, List<WeightSet> weights, List<String> required) {
        return new RuleSettings(name, new BigDecimal("0.01"), new BigDecimal("0.05"), new BigDecimal("0.015"), new BigDecimal("0.1"), new BigDecimal("100"), weights, required,
                Denominator.ANNUAL, new BigDecimal("1.3"), OverEffect.NOTE, Reverse.LINEAR, new BigDecimal("90"), BANDS);
    }

    private static WeightSet set(Object... pairs) {
        List<Share> shares = new java.util.ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            shares.add(new Share((String) pairs[i], BigDecimal.valueOf((Integer) pairs[i + 1])));
        }
        return new WeightSet(shares);
    }

    private static Grade grade(String name, int from) {
        return new Grade(name, BigDecimal.valueOf(from));
    }
}
