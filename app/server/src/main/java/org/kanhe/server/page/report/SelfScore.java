package org.kanhe.server.page.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.Totals;
import org.kanhe.core.report.UnrecognizedReport;
import org.kanhe.server.page.report.ReportView.Scores;

/// The printed self-score beside the sum of the rows it is made of.
final class SelfScore {
    private SelfScore() {}

    static Scores of(Report report) {
        return switch (report) {
            case SelfEvaluation e -> of(e.total(), Stream.concat(execution(e), e.indicators().stream().map(i -> i.score())).toList());
            case ScoringFramework f -> of(f.total(), f.rows().stream().map(ScoringFramework.Row::score).toList());
            case TargetDeclaration _, BaseData _, Narrative _, UnrecognizedReport _ -> new Scores("", "", false);
        };
    }

    /// Only the total row of the funding table may score.
    private static Stream<Field<Score>> execution(SelfEvaluation e) {
        return e.funding().stream().filter(r -> r.item() == FundingItem.TOTAL).map(r -> r.score());
    }

    private static Scores of(Totals total, List<Field<Score>> rows) {
        String printed = total.score().findValue().map(s -> Shown.number(s.value())).orElse("");
        boolean broken = rows.stream().anyMatch(s -> s instanceof Field.Unreadable || s instanceof Field.Blank);
        List<Score> scores = rows.stream().flatMap(s -> s.findValue().stream()).toList();
        if (broken || scores.isEmpty()) {
            return new Scores(printed, "", false);
        }
        BigDecimal sum = scores.stream().map(Score::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean agree = total.score().findValue().filter(s -> s.value().compareTo(sum) == 0).isPresent();
        return new Scores(printed, Shown.number(sum), agree);
    }
}
