package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.SubmissionRule;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Report;

/// AR-14 控制率、变动率复算: a rate of control, change, procurement, adjustment or carry-over is not what the amounts of the file make,
/// a formula written out does not come to its result, or a framework scores such a rate otherwise than its standard says.
public final class StaffControlRate implements SubmissionRule {
    private static final RuleInfo INFO = new RuleInfo("AR-14", "staff-control-rate", Severity.HIGH, "staff-formula", "0.1", List.of(
            RuleInfo.fires("""
                    类型：base-data
                    人员 | 编制数 | 实际在职人数 | 控制率
                     | 40 | 36 | 96%
                    """),
            RuleInfo.fires("""
                    类型：base-data
                    经费 | 本年预算数 | 本年决算数
                    公用经费 | 50 | 48
                    ----
                    类型：narrative
                    三、预算管理情况
                    公用经费控制率为98%。
                    """),
            RuleInfo.fires("""
                    类型：base-data
                    经费 | 本年预算数 | 本年决算数
                    公用经费 | 50 | 51
                    ----
                    类型：scoring-framework
                    一级 | 二级 | 三级 | 分值 | 评分标准 | 自评分
                    过程 | 预算执行 | 公用经费控制率 | 8 | 100%以下（含）计满分，每超出1%扣1分，扣完为止。 | 8
                    """),
            RuleInfo.silent("""
                    类型：base-data
                    人员 | 编制数 | 实际在职人数 | 控制率
                     | 40 | 36 | 90%
                    经费 | 本年预算数 | 本年决算数
                    公用经费 | 50 | 48
                    ----
                    类型：narrative
                    三、预算管理情况
                    公用经费控制率为96%。
                    ----
                    类型：scoring-framework
                    一级 | 二级 | 三级 | 分值 | 评分标准 | 自评分
                    过程 | 预算执行 | 公用经费控制率 | 8 | 100%以下（含）计满分，每超出1%扣1分，扣完为止。 | 8
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        List<KnownRate> known = KnownRate.in(submission);
        return submission.reports().stream().flatMap(report -> Stream.of(staff(report, settings.apply(report)), PrintedRates.in(report, known, submission, settings.apply(report)),
                        ScoredRates.in(report, known, submission))
                .flatMap(outcomes -> outcomes).map(outcome -> new About(report, outcome)));
    }

    private static Stream<Outcome> staff(Report report, RuleSettings settings) {
        if (!(report instanceof BaseData table)) {
            return Stream.empty();
        }
        return Cells.open(table.staff().controlRate(), table.staff().actual(), table.staff().authorized(), (rate, actual, authorized) -> {
            if (authorized.value().value().signum() == 0) {
                return Outcome.SOUND;
            }
            BigDecimal exact = Printed.percent(actual.value().value(), authorized.value().value());
            if (Printed.fits(rate.value().value(), exact, settings.rateTolerance())) {
                return Outcome.SOUND;
            }
            String computed = Printed.like(rate.value().value(), exact) + "%";
            Message message = Message.of("AR-14.found", KnownRate.Kind.STAFF.title(), computed, actual.raw(), authorized.raw(), rate.raw());
            return Outcome.objection(message, Cells.evidence(rate, actual, authorized)).computing(computed);
        });
    }
}
