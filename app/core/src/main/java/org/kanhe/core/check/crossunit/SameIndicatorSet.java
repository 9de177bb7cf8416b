package org.kanhe.core.check.crossunit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;

/// XU-04 指标体系雷同: two project forms of one unit have nearly the same indicators with the same targets (at least four rows, four
/// fifths shared), or the set of another unit was taken over whose indicators hardly anybody has.
public final class SameIndicatorSet implements CorpusRule {
    private static final RuleInfo INFO = new RuleInfo("XU-04", "same-indicator-set", Severity.MEDIUM, "own-words", "0.1", List.of(
            RuleInfo.fires("""
                    项目：清淤
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 任务完成率 | 100% | 100% | 10 | 10 |
                     | 质量指标 | 群众幸福感 | ≥90% | 92% | 10 | 10 |
                     | 时效指标 | 按期完成率 | ≥90% | 92% | 10 | 10 |
                    效益指标 | 社会效益 | 社会稳定率 | ≥90% | 92% | 10 | 10 |
                    ----
                    项目：护岸
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 任务完成率 | 100% | 100% | 10 | 10 |
                     | 质量指标 | 群众幸福感 | ≥90% | 92% | 10 | 10 |
                     | 时效指标 | 按期完成率 | ≥90% | 92% | 10 | 10 |
                    效益指标 | 社会效益 | 社会稳定率 | ≥90% | 92% | 10 | 10 |
                    """),
            RuleInfo.silent("""
                    项目：清淤
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 清淤长度 | ≥3公里 | 3.2公里 | 10 | 10 |
                     | 质量指标 | 验收合格率 | 100% | 100% | 10 | 10 |
                     | 时效指标 | 按期完成率 | ≥90% | 92% | 10 | 10 |
                    效益指标 | 社会效益 | 受益农户 | ≥90户 | 92户 | 10 | 10 |
                    ----
                    项目：护岸
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 护岸长度 | ≥2公里 | 2.1公里 | 10 | 10 |
                     | 质量指标 | 验收合格率 | 100% | 100% | 10 | 10 |
                     | 时效指标 | 按期完成率 | ≥90% | 92% | 10 | 10 |
                    效益指标 | 社会效益 | 保护农田 | ≥80亩 | 82亩 | 10 | 10 |
                    """)));
    private static final int ENOUGH = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(FiledReport about, ReportCorpus corpus, RuleSettings settings) {
        return Stream.concat(inFile(about, corpus), SameSetElsewhere.in(about, corpus));
    }

    private static Stream<Outcome> inFile(FiledReport about, ReportCorpus corpus) {
        if (!(about.report() instanceof SelfEvaluation form) || form.kind() != ReportKind.PROJECT_SELF_EVALUATION) {
            return Stream.empty();
        }
        Map<String, Indicator> own = rows(form);
        List<FiledReport> earlier = corpus.ofFile(about.id().source()).stream()
                .filter(filed -> filed.id().ordinal() < about.id().ordinal() && filed.report().kind() == ReportKind.PROJECT_SELF_EVALUATION).toList();
        if (own.size() < ENOUGH || earlier.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(earlier.stream().flatMap(filed -> filed.report() instanceof SelfEvaluation other && isAlike(own.keySet(), rows(other).keySet())
                ? Stream.of(objection(own, other, filed)) : Stream.empty()).findFirst().orElse(Outcome.SOUND));
    }

    /// Shared rows over all rows of both.
    private static boolean isAlike(Set<String> left, Set<String> right) {
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        return right.size() >= ENOUGH && shared.size() * 5 >= (left.size() + right.size() - shared.size()) * 4;
    }

    private static Outcome objection(Map<String, Indicator> own, SelfEvaluation earlier, FiledReport filed) {
        Map<String, Indicator> other = rows(earlier);
        List<Evidence> evidence = new ArrayList<>();
        own.forEach((key, row) -> Optional.ofNullable(other.get(key)).ifPresent(twin -> {
            evidence.addAll(Cells.evidence(row.name()));
            evidence.addAll(Cells.evidenceIn(filed.id(), twin.name()));
        }));
        return Outcome.objection(Message.of("XU-04.found", earlier.head().project().findValue().orElse(""), String.valueOf(evidence.size() / 2)), evidence);
    }

    private static Map<String, Indicator> rows(SelfEvaluation form) {
        Map<String, Indicator> rows = new LinkedHashMap<>();
        form.indicators().stream().filter(row -> row.name().findValue().isPresent())
                .forEach(row -> rows.put(Labels.normalise(row.level2().map(Level::name).orElse("") + "|" + row.name().findValue().orElse("") + "|" + row.target().raw()), row));
        return rows;
    }
}
