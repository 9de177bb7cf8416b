package org.kanhe.core.check.logic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.kanhe.core.check.UnitNames;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.SelfEvaluation;

/// LG-16 满分聚集: at least four fifths of the forms of a unit and year, or of its file, (five or more) give themselves full
/// marks without any reason. Said once, of the first of them.
public final class FullMarksEverywhere implements CorpusRule {
    private static final RuleInfo INFO = new RuleInfo("LG-16", "full-marks-everywhere", Severity.MEDIUM, "honest-scores", "0.1", List.of(
            RuleInfo.fires("""
                    项目：项目一
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 100 |
                    总分 | 100 | 100
                    ----
                    项目：项目二
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 100 |
                    总分 | 100 | 100
                    ----
                    项目：项目三
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 100 |
                    总分 | 100 | 100
                    ----
                    项目：项目四
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 100 |
                    总分 | 100 | 100
                    ----
                    项目：项目五
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 100 |
                    总分 | 100 | 100
                    """),
            RuleInfo.silent("""
                    项目：项目一
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 100 |
                    总分 | 100 | 100
                    ----
                    项目：项目二
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 96 |
                    总分 | 100 | 96
                    ----
                    项目：项目三
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 98 |
                    总分 | 100 | 98
                    ----
                    项目：项目四
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 95 |
                    总分 | 100 | 95
                    ----
                    项目：项目五
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | ≥12场 | 12场 | 100 | 100 |
                    总分 | 100 | 100
                    """)));
    private static final int ENOUGH = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(FiledReport about, ReportCorpus corpus, RuleSettings settings) {
        if (!isScored(about)) {
            return Stream.empty();
        }
        List<FiledReport> all = Stream.concat(Stream.of(about), corpus.filedWith(about).stream().filter(FullMarksEverywhere::isScored)).sorted(Comparator.comparing(FiledReport::id)).toList();
        List<FiledReport> ofUnit = all.stream().filter(other -> UnitNames.same(about.unit(), other.unit()) && about.year().equals(other.year())).toList();
        List<FiledReport> scored = ofUnit.size() >= ENOUGH ? ofUnit : all.stream().filter(other -> other.id().source().equals(about.id().source())).toList();
        if (scored.size() < ENOUGH || !scored.getFirst().id().equals(about.id())) {
            return Stream.empty();
        }
        List<SelfEvaluation> full = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (FiledReport filed : scored) {
            if (filed.report() instanceof SelfEvaluation form && isFull(form, settings) && !Explanations.areGiven(form)) {
                full.add(form);
                evidence.addAll(filed.id().equals(about.id()) ? Cells.evidence(form.total().score()) : Cells.evidenceIn(filed.id(), form.total().score()));
            }
        }
        return Stream.of(full.size() * 5 < scored.size() * 4 ? Outcome.SOUND
                : Outcome.objection(Message.of("LG-16.found", String.valueOf(scored.size()), String.valueOf(full.size())), evidence));
    }

    private static boolean isScored(FiledReport filed) {
        return filed.report() instanceof SelfEvaluation form && form.kind() != ReportKind.PROJECT_MONITORING && form.total().score() instanceof Present<Score>;
    }

    private static boolean isFull(SelfEvaluation form, RuleSettings settings) {
        return form.total().score().findValue().map(Score::value).filter(score -> score.compareTo(settings.fullWeight()) == 0).isPresent();
    }
}
