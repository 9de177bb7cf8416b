package org.kanhe.core.check.crossunit;

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
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.SelfEvaluation;

/// XU-06 跨年照搬: nine tenths of the indicators (four at least) repeat last year's form with target and result, or the result of
/// the year is told in last year's words with only the year changed. Indicators and targets that stay while the results differ
/// are a remark: work that recurs has recurring indicators. In a narrative a paragraph with last year's figures is as telling.
public final class CarriedOver implements CorpusRule {
    private static final RuleInfo INFO = new RuleInfo("XU-06", "carried-over", Severity.MEDIUM, "own-words", "0.2", List.of(
            RuleInfo.fires(form(2021, "42场", "3.2公里") + "----\n" + form(2022, "42场", "3.2公里")),
            RuleInfo.silent(form(2021, "42场", "3.2公里") + "----\n" + form(2022, "45场", "3.4公里").replace("≥40", "≥44").replace("≥3公里", "≥3.3公里"))));
    private static final int ENOUGH = 4;
    private static final int LONG = 20;

    private static String form(int year, String first, String second) {
        return """
                年度：%d年度
                单位：青禾市环境卫生服务中心
                项目：垃圾分类
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                产出指标 | 数量指标 | 分类宣传场次 | ≥40场 | %s | 10 | 10 |
                 | 质量指标 | 分类准确率 | ≥85%% | 86%% | 10 | 10 |
                 | 时效指标 | 收运及时率 | ≥95%% | 96%% | 10 | 10 |
                效益指标 | 生态效益 | 示范街长度 | ≥3公里 | %s | 10 | 10 |
                """.formatted(year, first, second);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(FiledReport about, ReportCorpus corpus, RuleSettings settings) {
        return Stream.concat(forms(about, corpus), CarriedText.in(about, corpus));
    }

    private static Stream<Outcome> forms(FiledReport about, ReportCorpus corpus) {
        if (!(about.report() instanceof SelfEvaluation form && about.year().isPresent()) || about.unit().isEmpty()) {
            return Stream.empty();
        }
        return SameForm.in(about.year().get() - 1, about, corpus).stream().flatMap(last -> Stream.concat(rows(form, last).stream(), results(form, last)));
    }

    private static Optional<Outcome> rows(SelfEvaluation form, SameForm.Filed last) {
        List<Indicator> named = form.indicators().stream().filter(row -> row.name().findValue().isPresent()).toList();
        if (named.size() < ENOUGH) {
            return Optional.empty();
        }
        List<Indicator[]> same = new ArrayList<>();
        List<Indicator[]> repeated = new ArrayList<>();
        for (Indicator row : named) {
            SameForm.row(row, last.form().indicators()).filter(twin -> equal(row.target().raw(), twin.target().raw())).ifPresent(twin -> {
                same.add(new Indicator[] {row, twin});
                if (!row.actual().raw().isEmpty() && equal(row.actual().raw(), twin.actual().raw())) {
                    repeated.add(new Indicator[] {row, twin});
                }
            });
        }
        if (repeated.size() * 10 >= named.size() * 9) {
            return Optional.of(objection("XU-06.found", repeated, named.size(), last));
        }
        return Optional.of(same.size() * 10 >= named.size() * 9 ? objection("XU-06.targets", same, named.size(), last).as(Severity.LOW) : Outcome.SOUND);
    }

    private static Stream<Outcome> results(SelfEvaluation form, SameForm.Filed last) {
        return form.goals().stream().map(Goal::actual).filter(actual -> actual.raw().length() >= LONG)
                .flatMap(actual -> last.form().goals().stream().map(Goal::actual).filter(before -> equal(actual.raw(), before.raw())).limit(1).map(before -> {
                    List<Evidence> evidence = new ArrayList<>(Cells.evidence(actual));
                    evidence.addAll(Cells.evidenceIn(last.filed().id(), before));
                    return Outcome.objection(Message.of("XU-06.text", String.valueOf(last.filed().year().orElse(0))), evidence);
                }));
    }

    private static Outcome.Objection objection(String key, List<Indicator[]> pairs, int all, SameForm.Filed last) {
        List<Evidence> evidence = new ArrayList<>();
        pairs.forEach(pair -> {
            evidence.addAll(Cells.evidence(pair[0].name(), pair[0].target(), pair[0].actual()));
            evidence.addAll(Cells.evidenceIn(last.filed().id(), pair[1].name(), pair[1].target(), pair[1].actual()));
        });
        return Outcome.objection(Message.of(key, String.valueOf(all), String.valueOf(pairs.size()), String.valueOf(last.filed().year().orElse(0))), evidence);
    }

    private static boolean equal(String left, String right) {
        return Undated.key(left).equals(Undated.key(right));
    }
}
