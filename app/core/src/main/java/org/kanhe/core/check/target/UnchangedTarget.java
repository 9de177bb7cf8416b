package org.kanhe.core.check.target;

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
import org.kanhe.core.check.SameForm;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.logic.Achievement;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.SelfEvaluation;

/// TQ-09 目标连年不变: the same target for three years running although it was clearly surpassed every year.
public final class UnchangedTarget implements CorpusRule {
    private static final RuleInfo INFO = new RuleInfo("TQ-09", "unchanged-target", Severity.MEDIUM, "targets-follow-history", "0.2", List.of(
            RuleInfo.fires(form(2020, "≥40场", "46场") + "----\n" + form(2021, "≥40场", "48场") + "----\n" + form(2022, "≥40场", "47场")),
            RuleInfo.silent(form(2020, "≥40场", "46场") + "----\n" + form(2021, "≥45场", "48场") + "----\n" + form(2022, "≥48场", "50场"))));
    private static final BigDecimal CLEARLY = new BigDecimal("0.05");

    private static String form(int year, String target, String actual) {
        return """
                年度：%d年度
                单位：临江区文化馆
                项目：文化下乡
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                产出指标 | 数量指标 | 文艺演出场次 | %s | %s | 20 | 20 |
                """.formatted(year, target, actual);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(FiledReport about, ReportCorpus corpus, RuleSettings settings) {
        if (!(about.report() instanceof SelfEvaluation form && about.year().isPresent()) || about.unit().isEmpty()) {
            return Stream.empty();
        }
        int year = about.year().get();
        Optional<SameForm.Filed> last = SameForm.in(year - 1, about, corpus);
        Optional<SameForm.Filed> before = last.flatMap(_ -> SameForm.in(year - 2, about, corpus));
        return before.stream().flatMap(second -> form.indicators().stream().flatMap(row -> judge(row, last.orElseThrow(), second).stream()));
    }

    private static Optional<Outcome> judge(Indicator row, SameForm.Filed last, SameForm.Filed before) {
        Optional<Indicator> second = SameForm.row(row, last.form().indicators());
        Optional<Indicator> third = second.flatMap(_ -> SameForm.row(row, before.form().indicators()));
        List<Indicator> rows = Stream.of(Optional.of(row), second, third).flatMap(Optional::stream).toList();
        if (rows.size() < 3 || rows.stream().anyMatch(one -> Achievement.of(one).size() != 1)) {
            return Optional.empty();
        }
        List<Achievement> years = rows.stream().map(one -> Achievement.of(one).getFirst()).toList();
        boolean same = years.stream().allMatch(one -> one.target().compareTo(years.getFirst().target()) == 0 && one.direction() == years.getFirst().direction());
        if (!same || !years.stream().allMatch(UnchangedTarget::isSurpassed)) {
            return Optional.of(Outcome.SOUND);
        }
        String name = row.name().findValue().orElse("");
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(row.target(), row.actual()));
        evidence.addAll(Cells.evidenceIn(last.filed().id(), rows.get(1).target(), rows.get(1).actual()));
        evidence.addAll(Cells.evidenceIn(before.filed().id(), rows.get(2).target(), rows.get(2).actual()));
        String values = rows.get(2).actual().raw() + "、" + rows.get(1).actual().raw() + "、" + row.actual().raw();
        Outcome.Objection found = Outcome.objection(Message.of("TQ-09.found", name, row.target().raw(), values), evidence);
        return Optional.of(name.contains("满意") ? found.as(Severity.LOW) : found);
    }

    private static boolean isSurpassed(Achievement year) {
        BigDecimal slack = year.target().abs().multiply(CLEARLY);
        return switch (year.direction()) {
            case UP -> year.actual().compareTo(year.target().add(slack)) > 0;
            case DOWN -> year.stated() && year.actual().signum() > 0 && year.actual().compareTo(year.target().subtract(slack)) < 0;
            case UNKNOWN -> false;
        };
    }
}
