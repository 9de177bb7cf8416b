package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.Submission;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.Field.Present;

/// The part of AR-14 about scores: a framework whose standard says 100%以下计满分，每超出1%扣1分 scores the rate the tables make. Only a
/// standard with one limit and one step is worked out; a step begun may or may not count whole.
final class ScoredRates {
    private static final Pattern STEP = Pattern.compile("每(?:超|超过|超出|高于|高出|增加|上升|提高|低于|低|降低|减少|下降)(?:过)?(\\d+(?:\\.\\d+)?)?(?:个)?(?:%|百分点)[^，。；]{0,4}扣(\\d+(?:\\.\\d+)?)分");
    private static final Pattern LIMIT = Pattern.compile("(?:≤|≥|不超过|不高于|不低于|小于等于|大于等于|达到|=)?(\\d{1,3}(?:\\.\\d+)?)%(?:以下|以上|以内)?(?:\\(含\\)|\\(含\\d+%\\))?的?[,，]?(?:[计得记]满分|[计得记](\\d+(?:\\.\\d+)?)分)");
    private static final BigDecimal SLACK = new BigDecimal("0.01");

    private ScoredRates() {}

    static Stream<Outcome> in(Report report, List<KnownRate> known, Submission submission) {
        return report instanceof ScoringFramework framework && !known.isEmpty() ? framework.rows().stream().flatMap(row -> row(row, known).stream()) : Stream.empty();
    }

    private static Optional<Outcome> row(ScoringFramework.Row row, List<KnownRate> known) {
        Optional<KnownRate> rate = KnownRate.Kind.of(row.level3().name()).flatMap(kind -> KnownRate.find(known, kind));
        if (rate.isEmpty() || !(row.score() instanceof Present<Score> score && row.weight() instanceof Present<Score> weight)) {
            return Optional.empty();
        }
        String standard = Labels.normalise(row.standard().raw() + row.explanation().raw());
        List<MatchResult> limits = LIMIT.matcher(standard).results().toList();
        List<MatchResult> steps = STEP.matcher(standard).results().toList();
        boolean whole = limits.size() == 1 && (limits.getFirst().group(2) == null || new BigDecimal(limits.getFirst().group(2)).compareTo(weight.value().value()) == 0);
        if (!whole || steps.size() != 1) {
            return Optional.empty();
        }
        BigDecimal beyond = beyond(rate.get(), new BigDecimal(limits.getFirst().group(1)));
        BigDecimal size = steps.getFirst().group(1) == null ? BigDecimal.ONE : new BigDecimal(steps.getFirst().group(1));
        return Optional.of(judge(row, score, weight, rate.get(), beyond.divide(size, 6, RoundingMode.HALF_UP), new BigDecimal(steps.getFirst().group(2))));
    }

    /// How far a rate lies on the wrong side of its limit.
    private static BigDecimal beyond(KnownRate rate, BigDecimal limit) {
        BigDecimal gap = rate.kind().isMoreBetter() ? limit.subtract(rate.exact()) : rate.exact().subtract(limit);
        return gap.max(BigDecimal.ZERO);
    }

    private static Outcome judge(ScoringFramework.Row row, Present<Score> score, Present<Score> weight, KnownRate rate, BigDecimal steps, BigDecimal step) {
        BigDecimal full = weight.value().value();
        BigDecimal most = full.subtract(steps.setScale(0, RoundingMode.DOWN).multiply(step)).max(BigDecimal.ZERO);
        BigDecimal least = full.subtract(steps.setScale(0, RoundingMode.UP).multiply(step)).max(BigDecimal.ZERO);
        BigDecimal given = score.value().value();
        if (given.compareTo(most.add(SLACK)) <= 0 && given.compareTo(least.subtract(SLACK)) >= 0) {
            return Outcome.SOUND;
        }
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(score, weight, row.standard()));
        evidence.addAll(rate.evidence());
        String expected = most.compareTo(least) == 0 ? Printed.plain(most) : Printed.plain(least) + "—" + Printed.plain(most);
        String shown = Printed.shown(rate.exact()) + "%";
        return Outcome.objection(Message.of("AR-14.scored", row.level3().name(), shown, rate.formula(), expected, score.raw()), evidence).computing(expected);
    }
}
