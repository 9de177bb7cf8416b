package org.kanhe.core.check.crossunit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.CorpusRule;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.FiledReport;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportCorpus;
import org.kanhe.core.reuse.Alignment;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.ReuseKind;
import org.kanhe.core.reuse.ReusedPair;
import org.kanhe.core.reuse.SectionClass;

/// The part of XU-06 about paragraphs: text of one of the three years before with every figure unchanged, at most with another
/// year. Targets may recur; results with figures of their own do not.
final class CarriedText {
    private static final double NEARLY_ALL = 0.9;

    private CarriedText() {}

    static Stream<Outcome> in(FiledReport about, ReportCorpus corpus) {
        return corpus.reused(about.id()).stream().filter(pair -> isCarriedOver(pair, about)).map(CarriedText::objection);
    }

    private static boolean isCarriedOver(ReusedPair pair, FiledReport about) {
        Passage later = pair.left();
        int years = later.origin().year() - pair.right().origin().year();
        boolean figures = !pair.alignment().unchangedNumbers().isEmpty();
        boolean onlyYears = pair.alignment().replaced().stream().allMatch(r -> r.sort() == Alignment.Replaced.Sort.YEAR || r.sort() == Alignment.Replaced.Sort.NAME);
        return pair.kind() == ReuseKind.OTHER_YEAR && later.origin().report().equals(about.id()) && years >= 1 && years <= CorpusRule.YEARS_BACK
                && later.section() == SectionClass.NARRATIVE && figures && onlyYears && pair.judgement().cover() >= NEARLY_ALL;
    }

    private static Outcome objection(ReusedPair pair) {
        List<Evidence> evidence = List.of(Evidence.of(pair.left().at(), pair.left().text()),
                new Evidence(pair.right().at(), pair.right().text(), Optional.of(pair.right().origin().report())));
        return Outcome.objection(Message.of("XU-06.passage", String.valueOf(pair.right().origin().year()), String.join("、", pair.alignment().unchangedNumbers())), evidence);
    }
}
