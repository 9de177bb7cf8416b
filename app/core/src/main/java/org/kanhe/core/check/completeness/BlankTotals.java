package org.kanhe.core.check.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// CP-02 得分、合计空白: a total or score is blank while the parts it stands for are filled.
public final class BlankTotals implements ReportRule {
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

    private static final Pattern GRADE = Pattern.compile("(?:评价|评定|自评|绩效|考核)?(?:等级|等次)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case SelfEvaluation form -> form(form);
            case ScoringFramework framework -> framework(framework);
            case TargetDeclaration _, BaseData _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    /// Rows of a framework nobody scored beside others that are, and its total.
    private static Stream<Outcome> framework(ScoringFramework framework) {
        if (framework.rows().stream().noneMatch(row -> row.score() instanceof Present<Score>)) {
            return Stream.empty();
        }
        List<Evidence> blank = new ArrayList<>();
        Stream.concat(framework.rows().stream().filter(row -> row.weight() instanceof Present<Score>).map(ScoringFramework.Row::score), Stream.of(framework.total().score(), framework.total().weight()))
                .filter(Field.Blank.class::isInstance).forEach(cell -> blank.addAll(Cells.evidence(cell)));
        return judge(blank, framework.total().score() instanceof Field.Blank<Score>);
    }

    /// The grade is left blank although the total it follows from is filled.
    private static Stream<Field<?>> grade(SelfEvaluation form) {
        return form.total().score() instanceof Present<Score>
                ? form.head().others().stream().filter(other -> GRADE.matcher(Labels.normalise(other.label())).matches()).map(ReportHead.LabelledText::value)
                : Stream.empty();
    }

    private static Stream<Outcome> form(SelfEvaluation form) {
        if (form.indicators().stream().noneMatch(row -> row.score() instanceof Present<Score>)) {
            return Stream.empty();
        }
        List<Evidence> blank = new ArrayList<>();
        List<Field<?>> cells = new ArrayList<>(List.of(form.total().score(), form.total().weight()));
        form.funding().stream().filter(row -> row.weight() instanceof Present<Score> && row.rate() instanceof Present<?>).map(FundingRow::score).forEach(cells::add);
        form.indicators().stream().filter(row -> row.weight() instanceof Present<Score> && row.actual() instanceof Present<?>).map(Indicator::score).forEach(cells::add);
        grade(form).forEach(cells::add);
        cells.stream().filter(Field.Blank.class::isInstance).forEach(cell -> blank.addAll(Cells.evidence(cell)));
        return judge(blank, form.total().score() instanceof Field.Blank<Score>);
    }

    private static Stream<Outcome> judge(List<Evidence> blank, boolean total) {
        if (blank.isEmpty()) {
            return Stream.of(Outcome.SOUND);
        }
        return Stream.of(Outcome.objection(Message.of(total ? "CP-02.total" : "CP-02.found", String.valueOf(blank.size())), blank));
    }
}
