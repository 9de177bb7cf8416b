package org.kanhe.core.check.arithmetic;

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
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Unreadable;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// AR-18 数值格式异常: a cell of a number column looks like a number and is none (31..5, 1O0).
public final class MalformedNumber implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("AR-18", "malformed-number", Severity.MEDIUM, "readable-numbers", "0.1", List.of(
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 31.5 | 31.5 | 31..5 | 10 | 100% | 10
                    """),
            RuleInfo.silent("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 31.5 | 31.5 | 31.5 | 10 | 100% | 10
                    """)));
    private static final Pattern NUMBERLIKE = Pattern.compile("(?=.*\\d)[-\\dOoIl.,。、]+(%|万|元|万元|分)?");

    private static final Pattern SLIPPED = Pattern.compile("[≥≤><=]{0,2}(?=.*\\d)(?=.*(?:\\.[.。]|。[.。]|\\d。\\d|\\d[OoIl]|[OoIl]\\d|\\d\\.\\d+\\.\\d))[\\dOoIl.,。]+(?:%|\\p{IsHan}{0,4})");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        Stream<Field<?>> cells = switch (report) {
            case SelfEvaluation form -> Stream.of(form.funding().stream().flatMap(MalformedNumber::money), form.indicators().stream().flatMap(MalformedNumber::points),
                    Stream.of(form.total().weight(), form.total().score())).flatMap(part -> part);
            case TargetDeclaration form -> form.funding().stream().flatMap(MalformedNumber::money);
            case BaseData table -> Stream.concat(table.rows().stream().flatMap(row -> Stream.of(row.previousFinal(), row.budget(), row.finalAccount())),
                    Stream.of(table.staff().authorized(), table.staff().actual(), table.staff().controlRate()));
            case ScoringFramework framework -> framework.rows().stream().flatMap(row -> Stream.of(row.weight(), row.score()));
            case Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
        Stream<Outcome> values = switch (report) {
            case SelfEvaluation form -> form.indicators().stream().flatMap(row -> Stream.of(row.target(), row.actual())).flatMap(MalformedNumber::value);
            case TargetDeclaration form -> form.indicators().stream().map(Indicator::target).flatMap(MalformedNumber::value);
            case BaseData _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
        return Stream.concat(values, cells.filter(cell -> !(cell instanceof Field.Absent<?>) && !(cell instanceof Field.Blank<?>)).map(MalformedNumber::judge));
    }

    /// Words that were meant to be a number: 31..5公里, 9O%.
    private static Stream<Outcome> value(Field<IndicatorValue> cell) {
        return cell instanceof Field.Present<IndicatorValue> present
                ? Stream.of(present.value() instanceof IndicatorValue.Described words && words.sort() == IndicatorValue.Sort.TEXT && SLIPPED.matcher(Labels.normalise(words.text())).matches()
                        ? Outcome.objection(Message.of("AR-18.found", present.raw()), List.of(Evidence.of(present.at(), present.raw())))
                        : Outcome.SOUND)
                : Stream.empty();
    }

    private static Stream<Field<?>> money(FundingRow row) {
        return Stream.of(row.initial(), row.annual(), row.executed(), row.rate(), row.weight(), row.score());
    }

    private static Stream<Field<?>> points(Indicator row) {
        return Stream.of(row.weight(), row.score());
    }

    private static Outcome judge(Field<?> cell) {
        return cell instanceof Unreadable<?> u && NUMBERLIKE.matcher(Labels.normalise(u.raw())).matches()
                ? Outcome.objection(Message.of("AR-18.found", u.raw()), List.of(Evidence.of(u.at(), u.raw())))
                : Outcome.SOUND;
    }
}
