package org.kanhe.core.check.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.IndicatorRule;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Undated;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;

/// TQ-11 指标与资金内容不匹配: neither names nor values of the indicators share a single word with the name of the project or with
/// what its goal says is done. Names that say nothing of their object (业务工作经费) are not judged.
public final class UnrelatedIndicators implements IndicatorRule {
    private static final RuleInfo INFO = new RuleInfo("TQ-11", "unrelated-indicators", Severity.MEDIUM, "indicators-of-the-project", "0.2", List.of(
            RuleInfo.fires(form("培训班次", "学员出勤率", "新增就业人数", "学员满意度")),
            RuleInfo.silent(form("清淤沟渠长度", "沟渠验收合格率", "恢复灌溉面积", "受益农户满意度"))));
    private static final Pattern GENERIC = Pattern.compile(
            "项目|资金|经费|专项|补助|补贴|奖补|工作|业务|支出|业务费|运转|运行|维护|建设|工程|管理|服务|保障|综合|配套|省级|市级|县级|区级|中央|财政|预算|单位|部门|年度|一般|日常|其他|完成|全年|实现|任务|时间|数量|以上|达到|达成|力争|确保|提升|开展|购买|采购|奖励|相关|及|和|与|等|的|费|款");
    private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]");
    private static final int ENOUGH = 4;

    private static String form(String first, String second, String third, String fourth) {
        return """
                项目：农田沟渠清淤工程
                目标 | 清淤农田沟渠12公里，恢复灌溉 | 清淤12.4公里
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                产出指标 | 数量指标 | %s | ≥12 | 12.4 | 25 | 25 |
                 | 质量指标 | %s | ≥95%% | 96%% | 25 | 25 |
                效益指标 | 社会效益 | %s | ≥80 | 82 | 30 | 30 |
                满意度指标 | 服务对象满意度 | %s | ≥90%% | 93%% | 10 | 10 |
                """.formatted(first, second, third, fourth);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(List<Indicator> rows, Report report, RuleSettings settings) {
        boolean project = report.kind() == ReportKind.PROJECT_SELF_EVALUATION || report.kind() == ReportKind.PROJECT_TARGET_DECLARATION;
        if (!project || rows.size() < ENOUGH || !(report.head().project() instanceof Present<String> name)) {
            return Stream.empty();
        }
        String object = object(name.value());
        if (object.length() < 2) {
            return Stream.empty();
        }
        String said = rows.stream().map(row -> row.name().raw() + row.target().raw() + row.actual().raw()).collect(Collectors.joining("|"));
        boolean named = object.chars().anyMatch(c -> said.indexOf(c) >= 0);
        if (named || pairs(object(goal(report))).anyMatch(said::contains)) {
            return Stream.of(Outcome.SOUND);
        }
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(name));
        rows.forEach(row -> evidence.addAll(Cells.evidence(row.name())));
        String names = rows.stream().flatMap(row -> row.name().findValue().stream()).limit(3).collect(Collectors.joining("、"));
        return Stream.of(Outcome.objection(Message.of("TQ-11.found", name.value(), names), evidence));
    }

    private static String object(String text) {
        return NOT_HAN.matcher(GENERIC.matcher(Undated.key(text)).replaceAll("")).replaceAll("");
    }

    private static Stream<String> pairs(String text) {
        return Stream.iterate(0, i -> i + 2 <= text.length(), i -> i + 1).map(i -> text.substring(i, i + 2));
    }

    private static String goal(Report report) {
        return switch (report) {
            case SelfEvaluation form -> form.goals().stream().map(goal -> goal.expected().raw() + goal.actual().raw()).collect(Collectors.joining());
            case TargetDeclaration form -> form.annualGoal().raw() + form.longTermGoal().raw();
            case org.kanhe.core.report.BaseData _, org.kanhe.core.report.ScoringFramework _, org.kanhe.core.report.Narrative _, org.kanhe.core.report.UnrecognizedReport _ -> "";
        };
    }
}
