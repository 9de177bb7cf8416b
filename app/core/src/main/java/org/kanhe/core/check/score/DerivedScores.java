package org.kanhe.core.check.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.score.DerivedScore.Range;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// 复核得分: every scored line of a form and their total by the rules of its profile.
///
/// @param profile name of the profile
/// @param lines   the execution rate first, then the indicators in order
/// @param self    printed total, else the sum of the printed scores
/// @param total   sum of the lines; a line that cannot be worked out counts with its self-score
/// @param open    lines that could not be worked out
public record DerivedScores(String profile, List<DerivedScore> lines, BigDecimal self, Range total, int open) {
    public DerivedScores {
        lines = List.copyOf(lines);
    }

    /// Empty for reports without points.
    public static Optional<DerivedScores> of(Report report, RuleSettings settings) {
        return switch (report) {
            case SelfEvaluation form -> of(form, settings);
            case TargetDeclaration _, BaseData _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> Optional.empty();
        };
    }

    private static Optional<DerivedScores> of(SelfEvaluation form, RuleSettings settings) {
        Stream<DerivedScore> execution = form.funding().stream().filter(row -> row.item() == FundingItem.TOTAL && isScored(row.weight().findValue())).limit(1).map(row -> ExecutionPoints.of(row, settings));
        Stream<DerivedScore> indicators = form.indicators().stream().filter(row -> isScored(row.weight().findValue())).map(row -> IndicatorPoints.of(row, settings));
        List<DerivedScore> lines = Stream.concat(execution, indicators).toList();
        if (lines.isEmpty() || lines.stream().noneMatch(line -> line.self() instanceof Present<Score>)) {
            return Optional.empty();
        }
        Range total = lines.stream().map(DerivedScore::counted).reduce(Range.exactly(BigDecimal.ZERO), Range::plus);
        BigDecimal sum = lines.stream().flatMap(line -> line.self().findValue().stream()).map(Score::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal self = form.total().score().findValue().map(Score::value).orElse(sum);
        int open = (int) lines.stream().filter(line -> line.range().isEmpty()).count();
        return Optional.of(new DerivedScores(settings.profile(), lines, self, total, open));
    }

    private static boolean isScored(Optional<Score> weight) {
        return weight.filter(score -> score.value().signum() > 0).isPresent();
    }
}
