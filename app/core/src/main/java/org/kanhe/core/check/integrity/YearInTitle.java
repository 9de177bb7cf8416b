package org.kanhe.core.check.integrity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Report;

/// FI-01 年度不一致: the title names another year than the body of the form.
public final class YearInTitle implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("FI-01", "year-in-title", Severity.MEDIUM, "year-of-report", "0.1", List.of(
            RuleInfo.fires("""
                    标题：2021年度项目支出绩效自评表
                    年度：2022年度
                    """),
            RuleInfo.silent("""
                    标题：2022年度项目支出绩效自评表
                    年度：2022年度
                    """)));
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-4]\\d)\\s*年");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        if (!(report.head().title() instanceof Present<String> title && report.head().year() instanceof Present<Integer> year)) {
            return Stream.empty();
        }
        List<String> years = YEAR.matcher(title.value()).results().map(hit -> hit.group(1)).distinct().toList();
        if (years.size() != 1) {
            return Stream.empty();
        }
        return Stream.of(Integer.parseInt(years.getFirst()) == year.value() ? Outcome.SOUND
                : Outcome.objection(Message.of("FI-01.found", years.getFirst(), String.valueOf(year.value())),
                        List.of(Evidence.of(title.at(), title.raw()), Evidence.of(year.at(), year.raw()))));
    }
}
