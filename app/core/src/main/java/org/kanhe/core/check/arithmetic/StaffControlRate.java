package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// AR-14 控制率复算: the printed control rate of the staff is not staff in post over authorised posts.
public final class StaffControlRate implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("AR-14", "staff-control-rate", Severity.HIGH, "staff-formula", "0.1", List.of(
            RuleInfo.fires("""
                    类型：base-data
                    人员 | 编制数 | 实际在职人数 | 控制率
                     | 40 | 36 | 96%
                    """),
            RuleInfo.silent("""
                    类型：base-data
                    人员 | 编制数 | 实际在职人数 | 控制率
                     | 40 | 36 | 90%
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case BaseData table -> staff(table.staff(), settings);
            case SelfEvaluation _, TargetDeclaration _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Stream<Outcome> staff(BaseData.Staff staff, RuleSettings settings) {
        return Cells.open(staff.controlRate(), staff.actual(), staff.authorized(), (rate, actual, authorized) -> {
            if (authorized.value().value().signum() == 0) {
                return Outcome.SOUND;
            }
            BigDecimal exact = Printed.percent(actual.value().value(), authorized.value().value());
            if (Printed.fits(rate.value().value(), exact, settings.rateTolerance())) {
                return Outcome.SOUND;
            }
            String computed = Printed.like(rate.value().value(), exact) + "%";
            return Outcome.objection(Message.of("AR-14.found", computed, actual.raw(), authorized.raw(), rate.raw()), Cells.evidence(rate, actual, authorized)).computing(computed);
        });
    }
}
