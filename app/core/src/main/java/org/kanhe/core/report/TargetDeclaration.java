package org.kanhe.core.report;

import java.util.List;

/// 绩效目标申报表 of a project or of a whole department: what is promised with the budget.
///
/// @param longTermGoal 长期绩效目标
/// @param annualGoal   年度绩效目标, 整体绩效目标
/// @param indicators   rows with content; actual values and scores are absent
public record TargetDeclaration(ReportHead head, List<FundingRow> funding, Field<String> longTermGoal, Field<String> annualGoal, List<Indicator> indicators) implements Report {
    public TargetDeclaration {
        funding = List.copyOf(funding);
        indicators = List.copyOf(indicators);
    }
}
