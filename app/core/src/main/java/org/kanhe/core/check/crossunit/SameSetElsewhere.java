package org.kanhe.core.check.crossunit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.FiledReport;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportCorpus;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.reuse.IndicatorRow;
import org.kanhe.core.reuse.IndicatorSet;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.ReuseKind;
import org.kanhe.core.reuse.ReusedPair;
import org.kanhe.core.reuse.RowMatch;

/// The part of XU-04 about other files: a set of indicators another unit had before, or in the same year, or another project of the
/// own unit.
final class SameSetElsewhere {
    private SameSetElsewhere() {}

    static Stream<Outcome> in(FiledReport about, ReportCorpus corpus) {
        return corpus.reused(about.id()).stream().filter(pair -> pair.kind() == ReuseKind.INDICATOR_SET && !isInOneFile(pair) && isKnown(pair))
                .flatMap(pair -> accused(pair, about).stream()).limit(1).map(pair -> objection(about, pair, corpus));
    }

    private static boolean isInOneFile(ReusedPair pair) {
        return pair.left().origin().report().source().equals(pair.right().origin().report().source());
    }

    private static boolean isKnown(ReusedPair pair) {
        return pair.left().origin().unit().isKnown() && pair.right().origin().unit().isKnown();
    }

    /// The pair with this report's set on the left, unless it is the earlier one.
    private static Optional<ReusedPair> accused(ReusedPair pair, FiledReport about) {
        boolean isLeft = pair.left().origin().report().equals(about.id());
        return isLeft ? Optional.of(pair) : pair.left().origin().year() == pair.right().origin().year() ? Optional.of(pair.turned()) : Optional.empty();
    }

    private static Outcome objection(FiledReport about, ReusedPair pair, ReportCorpus corpus) {
        Passage source = pair.right();
        ReportId other = source.origin().report();
        List<RowMatch> matches = RowMatch.of(IndicatorSet.of(pair.left()), IndicatorSet.of(source));
        List<Indicator> own = rows(about.report());
        List<Indicator> theirs = corpus.ofFile(other.source()).stream().filter(filed -> filed.id().equals(other)).flatMap(filed -> rows(filed.report()).stream()).toList();
        List<Evidence> evidence = new ArrayList<>();
        for (RowMatch match : matches) {
            cell(match.left(), own).ifPresent(row -> evidence.addAll(Cells.evidence(row.name())));
            cell(match.right(), theirs).ifPresent(row -> evidence.addAll(Cells.evidenceIn(other, row.name())));
        }
        if (evidence.isEmpty()) {
            evidence.add(Evidence.of(pair.left().at(), pair.left().text()));
        }
        String named = (source.origin().unit().full() + " " + source.origin().project()).strip();
        return Outcome.objection(Message.of("XU-04.elsewhere", named, String.valueOf(matches.stream().filter(RowMatch::isSameName).count()),
                String.valueOf(matches.stream().filter(RowMatch::isSameTarget).count()), String.valueOf(matches.stream().filter(RowMatch::isSameActual).count()),
                String.valueOf(IndicatorSet.of(pair.left()).rows().size())), evidence);
    }

    private static Optional<Indicator> cell(IndicatorRow row, List<Indicator> rows) {
        return rows.stream().filter(indicator -> IndicatorRow.printed(indicator).equals(row.printed())).findFirst();
    }

    private static List<Indicator> rows(Report report) {
        return report instanceof SelfEvaluation form ? form.indicators() : report instanceof TargetDeclaration form ? form.indicators() : List.of();
    }
}
