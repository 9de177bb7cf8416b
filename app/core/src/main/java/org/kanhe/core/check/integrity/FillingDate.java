package org.kanhe.core.check.integrity;

import java.time.DateTimeException;
import java.time.LocalDate;
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
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;

/// FI-02 填报日期异常: a self-evaluation is not dated, dated before December of the year it reports on or after the year that follows,
/// or on a day no calendar has.
public final class FillingDate implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("FI-02", "filling-date", Severity.LOW, "filling-date", "0.1", List.of(
            RuleInfo.fires("""
                    年度：2022年
                    日期：2022年6月1日
                    """),
            RuleInfo.fires("""
                    年度：2022年
                    日期：2023年2月30日
                    """),
            RuleInfo.fires("""
                    年度：2022年
                    日期：
                    """),
            RuleInfo.silent("""
                    年度：2022年
                    日期：2023年3月24日
                    """)));
    private static final Pattern DATE = Pattern.compile("(20[0-4]\\d)[年./-](\\d{1,2})(?!\\d)(?:[月./-](\\d{1,2})(?!\\d)日?)?");
    private static final int DECEMBER = 12;
    /// From then on the year itself is doubted, by another rule.
    private static final int OTHER_YEAR = 3;

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
        if (form.head().fillDate() instanceof Field.Blank<String> blank) {
            return Stream.of(Outcome.objection(Message.of("FI-02.missing"), Cells.evidence(blank)));
        }
        return Cells.open(form.head().fillDate(), form.head().year(), (date, year) -> key(date.value(), year.value())
                .<Outcome>map(key -> Outcome.objection(Message.of(key, date.value(), String.valueOf(year.value())), Cells.evidence(date, year)))
                .orElse(Outcome.SOUND));
    }

    /// What is wrong with a date; nothing where it cannot be read.
    private static Optional<String> key(String printed, int year) {
        Matcher m = DATE.matcher(Labels.normalise(printed));
        if (!m.find()) {
            return Optional.empty();
        }
        int filled = Integer.parseInt(m.group(1));
        int month = Integer.parseInt(m.group(2));
        if (!isDay(filled, month, m.group(3) == null ? 1 : Integer.parseInt(m.group(3)))) {
            return Optional.of("FI-02.no-day");
        }
        boolean early = filled < year || (filled == year && month < DECEMBER);
        return early ? Optional.of("FI-02.found") : filled > year + 1 && filled <= year + OTHER_YEAR ? Optional.of("FI-02.late") : Optional.empty();
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException _) {
            // the answer itself: there is no such day
            return false;
        }
    }
}
