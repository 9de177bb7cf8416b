package org.kanhe.core.report;

import java.util.List;

/// 绩效自评表 of a project or of a whole department: money, goals, indicators, scores.
///
/// @param goals      one entry for each numbered goal of the form, in order; usually one
/// @param indicators rows with content, in order
public record SelfEvaluation(ReportHead head, List<FundingRow> funding, List<Goal> goals, List<Indicator> indicators, Totals total) implements Report {
    public SelfEvaluation {
        funding = List.copyOf(funding);
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
    }
}
