package org.kanhe.core.check.integrity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;

/// FI-02 填报日期异常: a self-evaluation is dated before December of the year it reports on.
public final class FillingDate implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("FI-02", "filling-date", Severity.LOW, "filling-date", "0.1", List.of(
            RuleInfo.fires("""
                    年度：2022年
                    日期：2022年6月1日
                    """),
            RuleInfo.silent("""
                    年度：2022年
                    日期：2023年3月24日
                    """)));
    private static final int MONTHS = 12;
    private static final Pattern DATE = Pattern.compile("(20[0-4]\\d)[年./-](1[0-2]|0?[1-9])(?!\\d)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        // a monitoring form is filled in while the year runs
        if (form.kind() == ReportKind.PROJECT_MONITORING) {
            return Stream.empty();
        }
        return Cells.open(form.head().fillDate(), form.head().year(), (date, year) -> months(date.value())
                .filter(month -> month < year.value() * MONTHS + MONTHS)
                .<Outcome>map(_ -> Outcome.objection(Message.of("FI-02.found", date.value(), String.valueOf(year.value())), Cells.evidence(date, year)))
                .orElse(Outcome.SOUND));
    }

    /// Months since the year 0, December as the twelfth; empty when the date cannot be read.
    private static Optional<Integer> months(String printed) {
        Matcher m = DATE.matcher(Labels.normalise(printed));
        return m.find() ? Optional.of(Integer.parseInt(m.group(1)) * MONTHS + Integer.parseInt(m.group(2))) : Optional.empty();
    }
}
