package org.kanhe.core.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Texts;
import org.kanhe.core.check.arithmetic.Printed;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// AR-16 叙述分项合计: the parts a text names after 其中 are more than their whole, or miss it so narrowly that they were meant
/// to make it. A list that names only some of the parts is no error.
public final class PartsInText implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("AR-16", "parts-in-text", Severity.HIGH, "text-and-tables", "0.1", List.of(
            RuleInfo.fires("""
                    类型：narrative
                    二、支出情况
                    基本支出共计100万元，其中：人员经费80万元、公用经费25万元。
                    """),
            RuleInfo.silent("""
                    类型：narrative
                    二、支出情况
                    基本支出共计100万元，其中：人员经费80万元，比预算增加5万元；公用经费20万元。
                    """),
            RuleInfo.silent("""
                    类型：narrative
                    二、支出情况
                    项目支出共计100万元，其中：清淤30万元、护岸20万元。
                    """)));
    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)\\s*(亿元|万元|元|万|亿)";
    /// The parts are looked at without being consumed: one of them may be the whole of a list of its own.
    private static final Pattern WITH_PARTS = Pattern.compile(NUMBER + "[，,。；（(]?\\s*其中[：:，,]?(?=([^。]*?)(?:。|其中|$))");
    private static final Pattern AMOUNT = Pattern.compile(NUMBER);
    private static final Pattern CHANGE = Pattern.compile("增加|减少|增长|下降|比上|比预|同比|较");
    private static final BigDecimal NARROWLY = new BigDecimal("0.02");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case Narrative narrative -> Texts.passages(narrative).flatMap(text -> WITH_PARTS.matcher(text.text()).results().flatMap(hit -> judge(text, hit, settings).stream()));
            case SelfEvaluation _, TargetDeclaration _, BaseData _, ScoringFramework _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Optional<Outcome> judge(Texts.Text text, MatchResult hit, RuleSettings settings) {
        BigDecimal whole = amount(hit.group(1), hit.group(2));
        List<String> shown = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (String piece : hit.group(3).split("[，,；;、]", -1)) {
            Matcher money = AMOUNT.matcher(piece);
            if (!CHANGE.matcher(piece).find() && money.find()) {
                sum = sum.add(amount(money.group(1), money.group(2)));
                shown.add(money.group(1));
            }
        }
        if (shown.size() < 2) {
            return Optional.empty();
        }
        BigDecimal gap = sum.subtract(whole);
        boolean sound = gap.abs().compareTo(settings.amountRounding()) <= 0;
        boolean partial = gap.signum() < 0 && gap.negate().compareTo(whole.multiply(NARROWLY)) > 0;
        if (sound || partial) {
            return Optional.of(Outcome.SOUND);
        }
        Message message = Message.of("AR-16.found", hit.group(1) + hit.group(2), String.join("＋", shown), Printed.plain(sum));
        Outcome.Objection objection = Outcome.objection(message, List.of(Evidence.of(text.at().part(hit.start(), hit.end(3)), text.text().substring(hit.start(), hit.end(3))))).computing(Printed.plain(sum));
        return Optional.of(gap.signum() > 0 ? objection : objection.as(Severity.MEDIUM));
    }

    /// In 万元.
    private static BigDecimal amount(String number, String unit) {
        BigDecimal printed = new BigDecimal(number.replace(",", ""));
        return switch (unit.charAt(0)) {
            case '亿' -> printed.movePointRight(4);
            case '元' -> printed.movePointLeft(4);
            default -> printed;
        };
    }
}
