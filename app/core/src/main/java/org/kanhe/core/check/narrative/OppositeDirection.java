package org.kanhe.core.check.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.SubmissionRule;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.SelfEvaluation;

/// NT-06 文字与指标方向相反: a clause names an indicator of a form of the same file and says it rose where the form says it fell
/// (or the other way), or that it reached 100 % where the form says less.
public final class OppositeDirection implements SubmissionRule {
    private static final RuleInfo INFO = new RuleInfo("NT-06", "opposite-direction", Severity.HIGH, "text-and-tables", "0.2", List.of(
            RuleInfo.fires(file("信访总量较上年略有上升。", "下降6.5%")),
            RuleInfo.silent(file("信访总量较上年下降6.5%。", "下降6.5%"))));
    private static final Pattern CLAUSE = Pattern.compile("[^，。；、\\n]+(?:，(?:同比|较上年|比上年|较去年|与上年)[^，。；、\\n]+)?");
    private static final Pattern UP = Pattern.compile("上升|增长|增加|提高|提升");
    private static final Pattern DOWN = Pattern.compile("下降|减少|降低|下滑|回落");
    private static final Pattern WHOLE = Pattern.compile("(?<![\\d.])100[%％]");
    /// What a passage must hold to say anything of a direction.
    private static final Pattern SAID = Pattern.compile("[升增提降减滑落1１]");
    private static final Pattern MEANT = Pattern.compile("力争|确保|目标|计划|预计|要求|将|争取|应|问题|不足|年初");

    private static String file(String text, String actual) {
        return """
                类型：narrative
                四、绩效情况
                %s
                ----
                项目：信访维稳
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                效益指标 | 社会效益 | 信访总量 | 下降5%%以上 | %s | 10 | 10 |
                """.formatted(text, actual);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        List<SelfEvaluation> forms = submission.reports().stream().flatMap(report -> report instanceof SelfEvaluation form ? Stream.of(form) : Stream.empty()).toList();
        if (forms.isEmpty()) {
            return Stream.empty();
        }
        List<Named> rows = forms.stream().flatMap(Named::in).toList();
        List<About> outcomes = new ArrayList<>();
        for (Report report : submission.reports()) {
            if (report instanceof Narrative narrative) {
                narrative.sections().stream().flatMap(section -> section.paragraphs().stream()).filter(passage -> SAID.matcher(passage.text()).find())
                        .forEach(passage -> CLAUSE.matcher(passage.text()).results().filter(hit -> !MEANT.matcher(hit.group()).find())
                                .forEach(hit -> judge(Evidence.of(passage.at().part(hit.start(), hit.end()), hit.group()), rows, submission).ifPresent(o -> outcomes.add(new About(narrative, o)))));
            }
        }
        return outcomes.stream();
    }

    private static Optional<Outcome> judge(Evidence clause, List<Named> rows, Submission submission) {
        String said = Labels.normalise(clause.text());
        boolean up = UP.matcher(said).find();
        boolean down = DOWN.matcher(said).find();
        boolean whole = WHOLE.matcher(said).find();
        if (up == down && !whole) {
            return Optional.empty();
        }
        return rows.stream().filter(row -> row.isNamed(said)).findFirst().map(row -> contradicts(row.measure(), up, down, whole) ? objection(clause, row.row(), row.form(), submission) : Outcome.SOUND);
    }

    /// An indicator with one measured value, by its name as it is compared.
    private record Named(SelfEvaluation form, Indicator row, String name, Measure measure) {
        static Stream<Named> in(SelfEvaluation form) {
            return form.indicators().stream().flatMap(row -> row.name().findValue().stream().map(Labels::normalise).filter(name -> name.length() >= 4)
                    .flatMap(name -> row.actual() instanceof Present<IndicatorValue> actual && actual.value() instanceof IndicatorValue.Measured value && value.parts().size() == 1
                            ? Stream.of(new Named(form, row, name, value.measure())) : Stream.empty()));
        }

        /// The name in full, for short names at the beginning of the clause only.
        boolean isNamed(String said) {
            return name.length() >= 5 ? said.contains(name) : said.startsWith(name);
        }
    }

    private static boolean contradicts(Measure actual, boolean up, boolean down, boolean whole) {
        if (actual.change().isPresent()) {
            return up != down && switch (actual.change().get()) {
                case INCREASE -> down;
                case DECREASE -> up;
            };
        }
        return whole && !up && !down && actual.unit().equals("%") && actual.number().compareTo(java.math.BigDecimal.valueOf(100)) < 0;
    }

    private static Outcome objection(Evidence clause, Indicator row, SelfEvaluation form, Submission submission) {
        List<Evidence> evidence = new ArrayList<>(List.of(clause));
        evidence.addAll(Cells.evidenceIn(submission.id(form), row.actual(), row.name()));
        return Outcome.objection(Message.of("NT-06.found", clause.text(), row.name().raw(), row.actual().raw()), evidence);
    }
}
