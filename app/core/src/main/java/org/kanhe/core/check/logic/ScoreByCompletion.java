package org.kanhe.core.check.logic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
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
import org.kanhe.core.report.Score;
import org.kanhe.core.report.SelfEvaluation;

/// LG-02 得分与完成比例不符: a missed target earns points that do not follow from how far it was reached.
/// For limits that were exceeded both usual formulas are accepted: weight × (1 − excess) and weight × limit ÷ result.
public final class ScoreByCompletion implements SelfEvaluationRule {
    private static final RuleInfo INFO = new RuleInfo("LG-02", "score-by-completion", Severity.MEDIUM, "score-by-completion", "0.1", List.of(
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 新建水窖 | ≥20口 | 10口 | 10 | 9 | 征地未完成
                    """),
            RuleInfo.silent("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 数量指标 | 新建水窖 | ≥20口 | 10口 | 10 | 5 | 征地未完成
                    """)));
    private static final BigDecimal TOLERANCE = new BigDecimal("0.5");
    private static final BigDecimal SHARE = new BigDecimal("0.05");
    private static final BigDecimal TWO = new BigDecimal("2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(SelfEvaluation form, RuleSettings settings) {
        return form.indicators().stream().flatMap(row -> row(row, settings));
    }

    private static Stream<Outcome> row(Indicator row, RuleSettings settings) {
        List<Achievement> pairs = Achievement.of(row);
        if (pairs.size() != 1 || !pairs.getFirst().isMissed() || pairs.getFirst().target().signum() <= 0) {
            return Stream.empty();
        }
        return Cells.open(row.score(), row.weight(), (score, weight) -> score.value().value().compareTo(weight.value().value()) >= 0
                ? Outcome.SOUND
                : judge(row, pairs.getFirst(), score, weight, settings));
    }

    private static Outcome judge(Indicator row, Achievement pair, Present<Score> score, Present<Score> weight, RuleSettings settings) {
        BigDecimal full = weight.value().value();
        BigDecimal tolerance = TOLERANCE.max(full.multiply(SHARE));
        List<BigDecimal> expected = expected(pair, full, settings);
        boolean fits = expected.stream().anyMatch(e -> e.subtract(score.value().value()).abs().compareTo(tolerance) <= 0);
        if (fits) {
            return Outcome.SOUND;
        }
        String computed = Printed.shown(expected.getFirst());
        Message message = Message.of("LG-02.found", row.actual().raw(), row.target().raw(), computed, score.raw(), weight.raw());
        return Outcome.objection(message, Cells.evidence(score, weight, row.actual(), row.target())).computing(computed);
    }

    /// The formula of the profile first.
    private static List<BigDecimal> expected(Achievement pair, BigDecimal weight, RuleSettings settings) {
        BigDecimal reached = pair.actual().max(BigDecimal.ZERO).divide(pair.target(), MathContext.DECIMAL64);
        return switch (pair.direction()) {
            case UP, UNKNOWN -> List.of(weight.multiply(reached));
            case DOWN -> {
                BigDecimal linear = weight.multiply(TWO.subtract(reached).max(BigDecimal.ZERO));
                BigDecimal ratio = weight.divide(reached, MathContext.DECIMAL64);
                yield switch (settings.reverse()) {
                    case LINEAR -> List.of(linear, ratio);
                    case RATIO -> List.of(ratio, linear);
                };
            }
        };
    }
}
