package org.kanhe.core.check.integrity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Texts;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.source.Location;

/// FI-08 抽取低置信: traces of a program or of another form stand in a cell, so what was read there may be wrong. Meant for whoever
/// runs the archive, not for the unit.
public final class DoubtfulExtraction implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("FI-08", "doubtful-extraction", Severity.LOW, "readable-cells", "0.2", List.of(
            RuleInfo.fires("""
                    项目：沟渠清淤
                    目标 | 清淤沟渠12公里，恢复灌溉 | 清淤12.4公里[bookmark: _GoBack]
                    """),
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 清淤长度 | ≥12公里 | 12.4公里 | 20 | 20 | 无附件4 项目支出绩效自评表
                    """),
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 清淤长度 | ≥12公里 | 12.4公里 | 100 | 100 |
                    合计 | 100 | 100
                    """),
            RuleInfo.silent("""
                    项目：沟渠清淤
                    目标 | 清淤沟渠12公里，恢复灌溉 | 清淤12.4公里
                    """)));
    private static final Pattern RESIDUE = Pattern.compile("\\[bookmark:|_GoBack|_Toc\\d|HYPERLINK \"|PAGEREF |MERGEFORMAT|#REF!|#VALUE!|#DIV/0!|#N/A|\uFFFD");
    private static final Pattern GLUED = Pattern.compile("(?<=.)(?<![见如《“\"（(、及和])附[件表]\\s*(?:\\d{1,2}|[一二三四五六七八九十])\\s*[:：]?\\s*[\\p{IsHan}（）()\\d]{0,30}(?:自评表|申报表|基础数据表|评分表|监控表)\\s*$");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return Stream.concat(report instanceof SelfEvaluation form ? shortTotal(form).stream() : Stream.empty(), texts(report));
    }

    /// A total that stands further left than the points it adds up: its row has fewer cells than the head, and its numbers were told apart
    /// by guessing.
    private static Optional<Outcome> shortTotal(SelfEvaluation form) {
        return form.total().score() instanceof Field.Present<Score> score && score.at() instanceof Location.Cell total
                ? form.indicators().stream().map(Indicator::score).flatMap(cell -> cell.findAt().stream()).flatMap(at -> at instanceof Location.Cell cell && cell.table() == total.table() ? Stream.of(cell) : Stream.empty())
                        .min(Comparator.comparingInt(Location.Cell::column))
                        .map(first -> total.column() < first.column()
                                ? Outcome.objection(Message.of("FI-08.short-total", score.raw()), List.of(Evidence.of(score.at(), score.raw()), Evidence.of(first, "")))
                                : Outcome.SOUND)
                : Optional.empty();
    }

    private static Stream<Outcome> texts(Report report) {
        return Texts.once(report).flatMap(text -> {
            boolean residue = text.text().chars().anyMatch(c -> "_#[AEGIKMR\uFFFD".indexOf(c) >= 0) && RESIDUE.matcher(text.text()).find();
            boolean glued = text.at() instanceof Location.Cell && text.text().contains("附") && GLUED.matcher(text.text()).find();
            return residue || glued ? Stream.of(Outcome.objection(Message.of(residue ? "FI-08.residue" : "FI-08.glued", text.text()), List.of(Evidence.of(text.at(), text.text())))) : Stream.of(Outcome.SOUND);
        });
    }
}
