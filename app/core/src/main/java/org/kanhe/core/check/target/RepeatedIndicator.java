package org.kanhe.core.check.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.CorpusRule;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.FiledReport;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportCorpus;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// TQ-07 同一指标重复: two rows of a form have the same name, or two projects of a unit claim the very same benefit of a year.
public final class RepeatedIndicator implements CorpusRule {
    private static final RuleInfo INFO = new RuleInfo("TQ-07", "repeated-indicator", Severity.MEDIUM, "one-indicator-once", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 受益农户数量 | ≥80户 | 85户 | 10 | 10 |
                    效益指标 | 社会效益 | 受益农户数量 | ≥80户 | 85户 | 10 | 10 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 新建水窖数量 | ≥20口 | 20口 | 10 | 10 |
                    效益指标 | 社会效益 | 受益农户数量 | ≥80户 | 85户 | 10 | 10 |
                    """)));
    /// Numbers and signs in place of names are another rule's matter.
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{3,}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(FiledReport about, ReportCorpus corpus, RuleSettings settings) {
        return switch (about.report()) {
            case SelfEvaluation form -> Stream.concat(within(form.indicators()), form.kind() == ReportKind.PROJECT_SELF_EVALUATION ? ClaimedTwice.in(form, about, corpus) : Stream.empty());
            case TargetDeclaration form -> within(form.indicators());
            case BaseData _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Stream<Outcome> within(List<Indicator> rows) {
        Map<String, Indicator> seen = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Indicator row : rows) {
            if (row.name() instanceof Present<String> name && NAME.matcher(Labels.normalise(name.value())).find()) {
                Optional<Indicator> earlier = Optional.ofNullable(seen.putIfAbsent(Labels.normalise(name.value()), row));
                outcomes.add(earlier.<Outcome>map(other -> Outcome.objection(Message.of("TQ-07.found", name.value()), evidence(row, other))).orElse(Outcome.SOUND));
            }
        }
        return outcomes.stream();
    }

    private static List<Evidence> evidence(Indicator row, Indicator earlier) {
        return Cells.evidence(row.name(), earlier.name(), row.target(), earlier.target());
    }
}
