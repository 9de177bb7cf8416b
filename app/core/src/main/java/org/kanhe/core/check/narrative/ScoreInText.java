package org.kanhe.core.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.kanhe.core.check.Undated;
import org.kanhe.core.check.UnitNames;
import org.kanhe.core.check.arithmetic.Printed;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;

/// NT-01 分数不一致: a narrative claims another total score than the form of the same scope in its file, or of its unit and year, or
/// than an earlier narrative of the same department and year.
public final class ScoreInText implements CorpusRule {
    private static final RuleInfo INFO = new RuleInfo("NT-01", "score-in-text", Severity.HIGH, "text-and-tables", "0.1", List.of(
            RuleInfo.fires("""
                    类型：narrative
                    标题：部门整体支出绩效自评报告
                    六、绩效情况
                    自评得分96分。
                    ----
                    类型：department-self-evaluation
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | 12场 | 12场 | 100 | 98 | 略
                    总分 | 100 | 98
                    """),
            RuleInfo.silent("""
                    类型：narrative
                    标题：部门整体支出绩效自评报告
                    六、绩效情况
                    自评得分98分。
                    ----
                    类型：department-self-evaluation
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 甲 | 12场 | 12场 | 100 | 98 | 略
                    总分 | 100 | 98
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(FiledReport about, ReportCorpus corpus, RuleSettings settings) {
        if (!(about.report() instanceof Narrative narrative && StatedScore.hasTitle(narrative))) {
            return Stream.empty();
        }
        return StatedScore.of(narrative).stream().flatMap(stated -> {
            List<FiledReport> beside = corpus.filedWith(about);
            return Stream.concat(form(about, narrative, beside).stream().flatMap(form -> judge(stated, form)), text(about, narrative, beside, stated).stream());
        });
    }

    /// The only form of its scope in the file, else the only one the unit filed for the year; of several project forms the one of the
    /// same project.
    private static Optional<FiledReport> form(FiledReport about, Narrative narrative, List<FiledReport> beside) {
        ReportKind kind = StatedScore.isAboutDepartment(narrative) ? ReportKind.DEPARTMENT_SELF_EVALUATION : ReportKind.PROJECT_SELF_EVALUATION;
        List<FiledReport> forms = beside.stream().filter(other -> other.report().kind() == kind).toList();
        List<FiledReport> near = forms.stream().filter(other -> other.id().source().equals(about.id().source())).toList();
        List<FiledReport> known = near.isEmpty() ? forms.stream().filter(other -> kind == ReportKind.DEPARTMENT_SELF_EVALUATION || isOfProject(about, other)).toList() : near;
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    private static boolean isOfProject(FiledReport about, FiledReport other) {
        return !about.project().isBlank() && Undated.key(about.project()).equals(Undated.key(other.project()));
    }

    /// An earlier text of the same unit, year and scope that says another score.
    private static Optional<Outcome> text(FiledReport about, Narrative narrative, List<FiledReport> beside, StatedScore stated) {
        if (!StatedScore.isAboutDepartment(narrative) || about.unit().isEmpty()) {
            return Optional.empty();
        }
        return beside.stream().filter(other -> other.id().compareTo(about.id()) < 0 && UnitNames.same(other.unit(), about.unit()) && other.year().equals(about.year())).flatMap(other ->
                other.report() instanceof Narrative earlier && StatedScore.hasTitle(earlier) && StatedScore.isAboutDepartment(earlier)
                        ? StatedScore.of(earlier).stream().map(said -> twice(stated, said, other)) : Stream.empty()).findFirst();
    }

    private static Outcome twice(StatedScore stated, StatedScore said, FiledReport other) {
        return stated.score().compareTo(said.score()) == 0 ? Outcome.SOUND
                : Outcome.objection(Message.of("NT-01.texts", Printed.plain(stated.score()), Printed.plain(said.score())), List.of(stated.evidence(), new Evidence(said.evidence().at(), said.evidence().text(), Optional.of(other.id()))));
    }

    private static Stream<Outcome> judge(StatedScore stated, FiledReport filed) {
        return filed.report() instanceof SelfEvaluation form ? Cells.open(form.total().score(), total -> {
            if (Printed.fits(stated.score(), total.value().value(), BigDecimal.ZERO)) {
                return Outcome.SOUND;
            }
            List<Evidence> evidence = new ArrayList<>(List.of(stated.evidence()));
            evidence.addAll(Cells.evidenceIn(filed.id(), total));
            return Outcome.objection(Message.of("NT-01.found", Printed.plain(stated.score()), total.raw()), evidence).computing(total.raw());
        }) : Stream.empty();
    }
}
