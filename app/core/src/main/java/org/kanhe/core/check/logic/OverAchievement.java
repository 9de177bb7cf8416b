package org.kanhe.core.check.logic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.SelfEvaluationRule;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.arithmetic.Printed;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.MeasureUnit;
import org.kanhe.core.report.Quantities;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.SelfEvaluation;

/// LG-03 超额过高: the result is so far beyond the target that the target was probably set too low. Points are not touched;
/// where a reason is given the finding is only a remark.
public final class OverAchievement implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("LG-03", "over-achievement", Severity.MEDIUM, "over-achievement", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 培训人次 | ≥50人次 | 180人次 | 20 | 20 |
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 培训人次 | ≥50人次 | 58人次 | 20 | 20 |
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        return form.indicators().stream().flatMap(row -> row(row, settings).stream());
    }

    private static Optional<Outcome> row(Indicator row, RuleSettings settings) {
        List<Achievement> pairs = Achievement.of(row);
        if (pairs.isEmpty()) {
            return Cells.unreadable(List.of(row.target(), row.actual()));
        }
        return Optional.of(pairs.stream().flatMap(pair -> judge(row, pair, settings).stream()).findFirst().orElse(Outcome.SOUND));
    }

    private static Optional<Outcome> judge(Indicator row, Achievement pair, RuleSettings settings) {
        return switch (pair.direction()) {
            case UP -> pair.ratio().filter(ratio -> ratio.compareTo(settings.overLine()) >= 0).map(ratio -> deducted(row, ratio, settings).orElseGet(() -> objection(row, ratio, "LG-03.above", settings)));
            case DOWN -> pair.stated() && pair.actual().signum() > 0
                    ? pair.ratio().filter(ratio -> ratio.multiply(settings.overLine()).compareTo(BigDecimal.ONE) <= 0).map(ratio -> objection(row, ratio, "LG-03.below", settings))
                    : Optional.empty();
            case UNKNOWN -> Optional.empty();
        };
    }

    /// What a profile that takes points away for over-achievement says of a score nothing was taken from.
    private static Optional<Outcome> deducted(Indicator row, BigDecimal ratio, RuleSettings settings) {
        boolean full = settings.overEffect() == RuleSettings.OverEffect.DEDUCT && row.score() instanceof Present<Score> score && row.weight() instanceof Present<Score> weight
                && weight.value().value().signum() > 0 && score.value().value().compareTo(weight.value().value()) >= 0;
        BigDecimal share = BigDecimal.ONE.subtract(ratio.subtract(settings.overLine())).max(BigDecimal.ZERO);
        if (!full || share.compareTo(BigDecimal.ONE) >= 0) {
            return Optional.empty();
        }
        String points = Printed.shown(row.weight().findValue().map(Score::value).orElse(BigDecimal.ZERO).multiply(share).setScale(2, RoundingMode.HALF_UP));
        Message message = Message.of("LG-03.deduct", row.actual().raw(), row.target().raw(), Printed.plain(ratio.setScale(2, RoundingMode.HALF_UP)), Printed.plain(settings.overLine()), points, row.score().raw(), settings.profile());
        return Optional.of(Outcome.objection(message, Cells.evidence(row.score(), row.weight(), row.actual(), row.target())).computing(points));
    }

    private static Outcome objection(Indicator row, BigDecimal ratio, String key, RuleSettings settings) {
        String times = Printed.plain(ratio.setScale(2, RoundingMode.HALF_UP));
        Message message = Message.of(key, row.actual().raw(), row.target().raw(), times, Printed.plain(settings.overLine()));
        Outcome.Objection objection = Outcome.objection(message, Cells.evidence(row.actual(), row.target())).computing(times);
        // an answer sooner than promised, or fewer complaints, is no sign of a lax limit
        boolean sooner = key.equals("LG-03.below") && row.target().findValue().filter(v -> v instanceof IndicatorValue.Measured m && MeasureUnit.of(m.measure().unit()).sort() == MeasureUnit.Sort.DURATION).isPresent();
        boolean better = key.equals("LG-03.below") && Achievement.countsHarm(row);
        boolean explained = sooner || better || row.reason().findValue().filter(reason -> !Quantities.isBlankLike(reason)).isPresent();
        return explained ? objection.as(Severity.LOW) : objection;
    }
}
