package org.kanhe.core.check.crossdocument;

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
import org.kanhe.core.check.SameForm;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Undated;
import org.kanhe.core.check.logic.Achievement;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;

/// XD-03 申报表目标与自评表目标: what was declared with the budget stands lower, otherwise or not at all on the self-evaluation. A row
/// under another name with the same class and the same target is the same promise; a raised target is a lesser matter.
public final class DeclaredTarget implements CorpusRule {
    private static final RuleInfo INFO = new RuleInfo("XD-03", "declared-target", Severity.HIGH, "declared-targets", "0.2", List.of(
            RuleInfo.fires(file("≥40公里", "≥30公里")),
            RuleInfo.silent(file("≥40公里", "≥40公里"))));

    private static String file(String declared, String evaluated) {
        return """
                类型：project-target-declaration
                年度：2022年度
                单位：青禾市公路养护中心
                项目：乡道养护
                一级指标 | 二级指标 | 三级指标 | 年度指标值
                产出指标 | 数量指标 | 养护里程 | %s
                ----
                年度：2022年度
                单位：青禾市公路养护中心
                项目：乡道养护
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                产出指标 | 数量指标 | 养护里程 | %s | 41公里 | 20 | 20 |
                """.formatted(declared, evaluated);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(FiledReport about, ReportCorpus corpus, RuleSettings settings) {
        if (!(about.report() instanceof SelfEvaluation form) || about.year().isEmpty()) {
            return Stream.empty();
        }
        return corpus.filedWith(about).stream().filter(other -> isDeclarationOf(about, other)).findFirst().stream()
                .flatMap(declared -> declared.report() instanceof TargetDeclaration declaration ? judge(form, declaration, declared) : Stream.empty());
    }

    private static boolean isDeclarationOf(FiledReport form, FiledReport other) {
        boolean project = form.report().kind() == ReportKind.PROJECT_SELF_EVALUATION && other.report().kind() == ReportKind.PROJECT_TARGET_DECLARATION
                && !form.project().isBlank() && Undated.key(form.project()).equals(Undated.key(other.project()));
        boolean department = form.report().kind() == ReportKind.DEPARTMENT_SELF_EVALUATION && other.report().kind() == ReportKind.DEPARTMENT_TARGET_DECLARATION;
        return (project || department) && form.year().equals(other.year());
    }

    private static Stream<Outcome> judge(SelfEvaluation form, TargetDeclaration declaration, FiledReport declared) {
        return declaration.indicators().stream().filter(promise -> promise.name().findValue().isPresent() && promise.target() instanceof Field.Present<IndicatorValue>)
                .flatMap(promise -> SameForm.row(promise, form.indicators()).map(row -> changed(row, promise, declared)).or(() -> removed(promise, form, declaration, declared)).stream());
    }

    private static Outcome changed(Indicator row, Indicator promise, FiledReport declared) {
        if (!(row.target() instanceof Field.Present<IndicatorValue> now) || Labels.normalise(now.raw()).equals(Labels.normalise(promise.target().raw()))) {
            return Outcome.SOUND;
        }
        List<Achievement> pairs = Achievement.between(promise, promise.target(), stripped(now));
        if (pairs.size() == 1 && pairs.getFirst().target().compareTo(pairs.getFirst().actual()) == 0) {
            return Outcome.SOUND;
        }
        boolean lowered = !pairs.isEmpty() && pairs.stream().anyMatch(Achievement::isMissed);
        boolean words = now.value() instanceof IndicatorValue.Described && promise.target().findValue().filter(v -> v instanceof IndicatorValue.Described).isPresent();
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(row.target()));
        evidence.addAll(Cells.evidenceIn(declared.id(), promise.target(), promise.name()));
        String key = lowered ? "XD-03.lowered" : "XD-03.changed";
        Outcome.Objection found = Outcome.objection(Message.of(key, row.name().raw(), promise.target().raw(), now.raw()), evidence);
        return lowered ? found : found.as(words ? Severity.LOW : Severity.MEDIUM);
    }

    /// The target as a result would be written: its bound does not matter when two targets are held against each other.
    private static Field<IndicatorValue> stripped(Field.Present<IndicatorValue> target) {
        return target.map(value -> switch (value) {
            case IndicatorValue.Measured m -> new IndicatorValue.Measured(m.text(), m.parts().stream().map(part -> new org.kanhe.core.report.Measure(part.subject(),
                    org.kanhe.core.report.Measure.Comparison.NONE, part.number(), part.upper(), part.unit(), part.change(), part.period())).toList());
            case IndicatorValue.Described d -> d;
        });
    }

    /// Removed only when the self-evaluation has fewer rows of that class: otherwise it may have been given another name.
    private static Optional<Outcome> removed(Indicator promise, SelfEvaluation form, TargetDeclaration declaration, FiledReport declared) {
        String level = level(promise);
        List<Indicator> rows = form.indicators().stream().filter(row -> level(row).equals(level)).toList();
        long promised = declaration.indicators().stream().filter(row -> level(row).equals(level) && row.name().findValue().isPresent()).count();
        boolean renamed = rows.stream().anyMatch(row -> Labels.normalise(row.target().raw()).equals(Labels.normalise(promise.target().raw())));
        if (renamed || rows.size() >= promised || form.indicators().isEmpty()) {
            return Optional.empty();
        }
        Evidence place = Cells.evidence(form.indicators().getFirst().name(), form.head().project(), form.head().title()).stream().findFirst()
                .orElse(Evidence.of(org.kanhe.core.source.Location.FILE, ""));
        List<Evidence> evidence = new ArrayList<>(List.of(place));
        evidence.addAll(Cells.evidenceIn(declared.id(), promise.name(), promise.target()));
        return Optional.of(Outcome.objection(Message.of("XD-03.removed", promise.name().raw(), promise.target().raw()), evidence));
    }

    private static String level(Indicator row) {
        return row.level2().or(row::level1).map(Level::name).map(name -> name.replace("指标", "")).orElse("");
    }
}
