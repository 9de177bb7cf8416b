package org.kanhe.core.check.integrity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// Printed labels that differ from a word of the form in one character and are none themselves: 经济效意指标, 年度资金总领.
final class MisspeltLabels {
    private static final Set<String> WORDS = Set.of("产出指标", "效益指标", "效果指标", "满意度指标", "成本指标", "投入指标", "过程指标", "决策指标", "数量指标", "质量指标", "时效指标", "时间指标", "成果指标", "成效指标", "结果指标",
            "产量指标", "销量指标", "能量指标", "效率指标", "进度指标", "管理指标", "执行指标", "资金指标", "效能指标", "绩效指标", "年度指标", "核心指标", "共性指标", "个性指标",
            "经济效益指标", "社会效益指标", "生态效益指标", "环境效益指标", "经济效益", "社会效益", "生态效益", "环境效益", "社会效果", "经济效果", "可持续影响指标", "可持续发展指标", "可持续影响", "可持续发展",
            "服务对象满意度指标", "服务对象满意度", "社会公众满意度指标", "社会公众或服务对象满意度", "社会公众或服务对象满意度指标", "经济成本指标", "社会成本指标", "生态环境成本指标", "年度资金总额", "当年财政拨款", "本年财政拨款",
            "上年结转资金", "财政专户管理资金", "一般公共预算拨款", "政府性基金预算拨款", "公务用车购置", "公务用车运行维护费", "因公出国（境）", "公务接待费", "政府采购金额");
    private static final Map<Integer, List<String>> OF_LENGTH = WORDS.stream().sorted().collect(Collectors.groupingBy(String::length));
    private static final int SHORTEST = 4;

    private MisspeltLabels() {}

    static Stream<Outcome> in(Report report) {
        return labels(report).distinct().flatMap(label -> meant(Labels.normalise(label.text())).stream()
                .map(word -> Outcome.objection(Message.of("FI-05.found", label.text(), word), List.of(label)).computing(word)));
    }

    private static Stream<Evidence> labels(Report report) {
        return switch (report) {
            case SelfEvaluation form -> Stream.concat(form.funding().stream().map(MisspeltLabels::money), form.indicators().stream().flatMap(MisspeltLabels::levels));
            case TargetDeclaration form -> Stream.concat(form.funding().stream().map(MisspeltLabels::money), form.indicators().stream().flatMap(MisspeltLabels::levels));
            case BaseData table -> table.rows().stream().map(row -> Evidence.of(row.at(), row.item()));
            case ScoringFramework _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Evidence money(FundingRow row) {
        return Evidence.of(row.at(), row.label());
    }

    private static Stream<Evidence> levels(Indicator row) {
        return Stream.concat(row.level1().stream(), row.level2().stream()).map(MisspeltLabels::level);
    }

    private static Evidence level(Level level) {
        return Evidence.of(level.at(), level.name());
    }

    /// The one word of the form a label misses by a character.
    private static Optional<String> meant(String label) {
        if (label.length() < SHORTEST || WORDS.contains(label) || label.endsWith("目标")) {
            return Optional.empty();
        }
        List<String> near = OF_LENGTH.getOrDefault(label.length(), List.of()).stream().filter(word -> differences(word, label) == 1).toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private static int differences(String left, String right) {
        int count = 0;
        for (int i = 0; i < left.length(); i++) {
            count += left.charAt(i) == right.charAt(i) ? 0 : 1;
        }
        return count;
    }
}
