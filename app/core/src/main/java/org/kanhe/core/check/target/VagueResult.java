package org.kanhe.core.check.target;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.SelfEvaluation;

/// TQ-12 笼统完成情况: the overall result is a set phrase or a few characters and says nothing of what was done.
public final class VagueResult implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("TQ-12", "vague-result", Severity.MEDIUM, "actual-values", "0.1", List.of(
            RuleInfo.fires("""
                    目标 | 完成云溪河三公里河道清淤 | 圆满完成
                    """),
            RuleInfo.silent("""
                    目标 | 完成云溪河三公里河道清淤 | 清淤3.2公里，沿线两村排涝能力恢复
                    """)));
    private static final int SHORT = 6;
    private static final Pattern PHRASE = Pattern.compile("(本|该)?(年度|项目|单位|部门|我[局单位]+|各项|全年|目标|任务|工作|总体|绩效|指标|情况)*(均|都)?(已|均已|全部|全面|基本|圆满|较好|很好|按时|按期|如期|按计划|按要求|按照计划|按质按量|保质保量|高质量|顺利|100%|超额)*(地)?(完成|实现|达到|达成|落实|开展|推进)(了)?(年初|年度|全年|本年|预定|预期|既定|设定|确定|制定|各项|总体|绩效|工作|目标|任务|指标|计划|要求|效果|良好|较好|情况|的)*(目标|任务|指标|工作|计划|要求|效果)*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        return form.goals().stream().map(Goal::actual).flatMap(cell -> Cells.open(cell, actual -> {
            String text = Labels.normalise(actual.value()).replaceAll("[。，、！]", "");
            return text.length() <= SHORT || PHRASE.matcher(text).matches()
                    ? Outcome.objection(Message.of("TQ-12.found", actual.value()), Cells.evidence(actual))
                    : Outcome.SOUND;
        }));
    }
}
