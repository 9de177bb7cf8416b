package org.kanhe.core.check;

import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// A rule about the indicators of self-evaluations and declarations.
public interface IndicatorRule extends ReportRule {
    /// @param rows indicator rows of the report, in order
    Stream<Outcome> check(List<Indicator> rows, Report report, RuleSettings settings);

    @Override
    default Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case SelfEvaluation form -> check(form.indicators(), report, settings);
            case TargetDeclaration form -> check(form.indicators(), report, settings);
            case BaseData _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
    }
}
