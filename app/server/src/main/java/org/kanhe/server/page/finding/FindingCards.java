package org.kanhe.server.page.finding;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Finding;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.Location;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.finding.FindingCard.Proof;

/// Makes cards of findings.
///
/// @param titles    what a rule is called, by its code
/// @param bases     what a rule rests on, by its code
/// @param decisions the decision on a finding, by the finding's id
public record FindingCards(Words words, Function<String, String> titles, Function<String, String> bases, Function<String, Decision> decisions) {
    /// Cards of the findings on one report, gravest first, then by rule and place.
    public List<FindingCard> of(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule).thenComparing(f -> f.evidence().getFirst().at().code()))
                .map(f -> card(f, false))
                .toList();
    }

    public FindingCard card(Finding f, boolean stale) {
        List<Proof> proofs = f.evidence().stream().map(e -> proof(e, f.report())).toList();
        FindingCard.Verdict verdict = verdict(decisions.apply(f.id()), stale);
        return new FindingCard(f.id(), f.rule(), titles.apply(f.rule()), f.severity(), f.message().in(words.locale()), bases.apply(f.rule()), f.computed(), proofs, verdict, f.report().code(), "");
    }

    public FindingCard.Verdict verdict(Decision d, boolean stale) {
        return new FindingCard.Verdict(d.status().code(), d.note(), d.by(), d.version() == 0 ? "" : words.time(d.at()), d.version(), stale);
    }

    private Proof proof(Evidence e, ReportId own) {
        ReportId standsIn = e.report().orElse(own);
        boolean here = standsIn.equals(own);
        String anchor = "#" + anchor(e.at());
        return new Proof(e.at().code(), words.place(e.at()), e.text().strip(), here ? anchor : "/reports/" + standsIn.code() + anchor, here);
    }

    /// The id of the element that shows a place.
    public static String anchor(Location at) {
        return switch (at) {
            case Location.Cell c -> c.code();
            case Location.Paragraph p -> p.code();
            case Location.Text t -> "p" + t.block();
            case Location.File _ -> "paper";
        };
    }
}
