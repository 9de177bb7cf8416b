package org.kanhe.core.check.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.SelfEvaluation;

/// CP-02 得分、合计空白: a total or score is blank while the parts it stands for are filled.
public final class BlankTotals implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("CP-02", "blank-totals", Severity.MEDIUM, "required-scores", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 培训场次 | ≥12场 | 12场 | 100 | 100 |
                    总分 | 100 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 培训场次 | ≥12场 | 12场 | 100 | 100 |
                    总分 | 100 | 100
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        if (form.indicators().stream().noneMatch(row -> row.score() instanceof Present<Score>)) {
            return Stream.empty();
        }
        List<Evidence> blank = new ArrayList<>();
        List<Field<Score>> cells = new ArrayList<>(List.of(form.total().score(), form.total().weight()));
        form.funding().stream().filter(row -> row.weight() instanceof Present<Score> && row.rate() instanceof Present<?>).map(FundingRow::score).forEach(cells::add);
        form.indicators().stream().filter(row -> row.weight() instanceof Present<Score> && row.actual() instanceof Present<?>).map(Indicator::score).forEach(cells::add);
        cells.stream().filter(Field.Blank.class::isInstance).forEach(cell -> blank.addAll(Cells.evidence(cell)));
        if (blank.isEmpty()) {
            return Stream.of(Outcome.SOUND);
        }
        boolean total = form.total().score() instanceof Field.Blank<Score>;
        return Stream.of(Outcome.objection(Message.of(total ? "CP-02.total" : "CP-02.found", String.valueOf(blank.size())), blank));
    }
}
