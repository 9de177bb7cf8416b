package org.kanhe.core.check;

import java.util.stream.Stream;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// A rule about self-evaluation forms.
public interface SelfEvaluationRule extends ReportRule {
    Stream<Outcome> check(SelfEvaluation form, RuleSettings settings);

    @Override
    default Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case SelfEvaluation form -> check(form, settings);
            case TargetDeclaration _, BaseData _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
    }
}
