package org.kanhe.core.check.logic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.MeasureUnit;
import org.kanhe.core.report.SelfEvaluation;

/// LG-13 不可能值: a count or duration below zero, or more than 100 % of a share that cannot exceed the whole.
public final class ImpossibleValue implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("LG-13", "impossible-value", Severity.HIGH, "actual-values", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 时效指标 | 建设周期 | -6个月 | -6个月 | 10 | 10 |
                    """),
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    满意度指标 | 服务对象满意度 | 学员满意度 | ≥95% | 102% | 10 | 10 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    满意度指标 | 服务对象满意度 | 学员满意度 | ≥95% | 98% | 10 | 10 |
                    效益指标 | 经济效益 | 产值增长率 | ≥5% | 120% | 10 | 10 |
                    """)));
    private static final BigDecimal WHOLE = new BigDecimal("100");
    private static final Pattern SHARE_OF_WHOLE = Pattern.compile("满意|(?:合格|达标|覆盖|及时|办结|公开|准确|知晓|优良|完好|出勤|到岗|入学|成活|保存|普及|参保|治愈|通过|正确|整改|结案|回复|回访|验收|建档|支持|认可|认同|知晓|合规|规范|完整|有效|破案|无害化处理|在线)(?:率|度)$|合格率|达标率|覆盖率|及时率");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        return form.indicators().stream().flatMap(row -> Stream.concat(row(row), dated(row, form.head().year().findValue()).stream()));
    }

    private static Stream<Outcome> row(Indicator row) {
        List<Field<IndicatorValue>> cells = Stream.of(row.actual(), row.target()).filter(Present.class::isInstance).toList();
        if (cells.isEmpty()) {
            return Stream.empty();
        }
        Optional<String> key = cells.stream().flatMap(cell -> key(row, cell).stream()).findFirst();
        if (key.isEmpty()) {
            return Stream.of(Outcome.SOUND);
        }
        List<Evidence> evidence = new ArrayList<>();
        cells.stream().filter(cell -> key(row, cell).isPresent()).forEach(cell -> evidence.addAll(Cells.evidence(cell)));
        return Stream.of(Outcome.objection(Message.of(key.get(), row.name().findValue().orElse(""), evidence.getFirst().text()), evidence));
    }

    /// A year that is neither the one reported on nor named by the target. Work that ended in the year after was late, which is another
    /// rule's matter.
    private static boolean isOut(Indicator row, int reached, int own) {
        return reached != own && reached != own + 1 && !row.target().raw().contains(String.valueOf(reached));
    }

    /// A result dated in another year than the one reported on.
    private static Optional<Outcome> dated(Indicator row, Optional<Integer> year) {
        return year.flatMap(own -> Deadline.yearReached(row).filter(reached -> isOut(row, reached, own))
                .map(_ -> Outcome.objection(Message.of("LG-13.date", row.name().findValue().orElse(""), row.actual().raw(), String.valueOf(own)), Cells.evidence(row.actual()))));
    }

    private static Optional<String> key(Indicator row, Field<IndicatorValue> cell) {
        return cell.findValue().flatMap(value -> switch (value) {
            case IndicatorValue.Measured m -> m.parts().stream().flatMap(part -> key(row, part).stream()).findFirst();
            case IndicatorValue.Described _ -> Optional.empty();
        });
    }

    private static Optional<String> key(Indicator row, Measure part) {
        if (part.change().isPresent()) {
            return Optional.empty();
        }
        boolean whole = switch (MeasureUnit.of(part.unit()).sort()) {
            case DURATION, PERSONS, PERSON_TIMES, TIMES, COUNT, AREA, LENGTH, WEIGHT, VOLUME -> true;
            case SHARE, POINTS_OF_SHARE, MONEY, ENERGY, SCORE, TIMES_AS_MUCH, NONE, OTHER -> false;
        };
        if (whole && part.number().signum() < 0) {
            return Optional.of("LG-13.negative");
        }
        boolean tooMuch = MeasureUnit.of(part.unit()).sort() == MeasureUnit.Sort.SHARE && part.number().compareTo(WHOLE) > 0
                && row.name().findValue().filter(name -> SHARE_OF_WHOLE.matcher(name).find()).isPresent();
        return tooMuch ? Optional.of("LG-13.above-whole") : Optional.empty();
    }
}
