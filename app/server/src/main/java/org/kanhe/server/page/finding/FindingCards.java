package org.kanhe.server.page.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Severity;
import org.kanhe.core.source.Location;
import org.kanhe.search.FindingHit;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.finding.FindingCard.Proof;
import org.kanhe.server.page.finding.FindingCard.Sent;
import org.kanhe.server.userchecks.RuleNames;

/// Makes cards of findings.
///
/// @param titles    what a rule is called, by its code
/// @param bases     what a rule rests on, by its code
/// @param decisions the decision on a finding, by the finding's id
/// @param sent      where a finding that was sent back is, by the finding's id
public record FindingCards(Words words, Function<String, String> titles, Function<String, String> bases, Function<String, Decision> decisions, Function<String, Optional<Sent>> sent) {
    /// With the titles and bases of the rules.
    public static FindingCards of(Words words, RuleNames rules, Function<String, Decision> decisions, Function<String, Optional<Sent>> sent) {
        return new FindingCards(words, code -> rules.title(code, words.locale()).orElse(""), code -> rules.basis(code, words.locale()), decisions, sent);
    }

    /// Cards of the findings on one report, gravest first, then by rule and place.
    public List<FindingCard> of(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule).thenComparing(f -> f.evidence().getFirst().at().code()))
                .map(f -> card(f, "", decisions.apply(f.id()), false))
                .toList();
    }

    /// One card.
    ///
    /// @param about whose report it is, empty on the page of that report
    /// @param stale somebody else decided first
    public FindingCard card(Finding f, String about, Decision decision, boolean stale) {
        List<Proof> proofs = f.evidence().stream().map(e -> proof(e.at(), e.text(), e.report().orElse(f.report()).code(), f.report().code(), about)).toList();
        FindingCard.Verdict verdict = verdict(decision, stale);
        return new FindingCard(f.id(), f.rule(), titles.apply(f.rule()), f.severity(), f.message().in(words.locale()), bases.apply(f.rule()), f.computed(), proofs, verdict, f.report().code(), about, sent.apply(f.id()));
    }

    public FindingCard.Verdict verdict(Decision d, boolean stale) {
        return new FindingCard.Verdict(d.status().code(), d.dismissal().map(Decision.Dismissal::code).orElse(""), d.note(), d.assignee().orElse(""), d.by(), d.version() == 0 ? "" : words.time(d.at()), d.version(), stale);
    }

    private Proof proof(Location at, String text, String standsIn, String own, String about) {
        boolean here = about.isEmpty() && standsIn.equals(own);
        String anchor = "#" + anchor(at);
        return new Proof(at.code(), words.place(at), text.strip(), here ? anchor : "/reports/" + standsIn + anchor, here);
    }

    /// A card of a finding as the index lists it.
    public FindingCard card(FindingHit hit) {
        String about = Stream.of(hit.unit(), hit.year().map(String::valueOf).orElse(""), hit.project().equals(hit.unit()) ? "" : hit.project(), words.say("kind." + hit.kind())).filter(s -> !s.isBlank()).collect(Collectors.joining(" · "));
        List<Proof> proofs = hit.evidence().stream().map(e -> proof(Location.parse(e.at()), e.text(), e.report(), hit.report(), about)).toList();
        FindingCard.Verdict verdict = new FindingCard.Verdict(hit.status(), hit.dismissal(), hit.note(), hit.assignee(), hit.by(), "", hit.version(), false);
        Severity severity = Severity.valueOf(hit.severity().toUpperCase(Locale.ROOT));
        return new FindingCard(hit.id(), hit.rule(), titles.apply(hit.rule()), severity, hit.message(words.locale()), bases.apply(hit.rule()), hit.computed(), proofs, verdict, hit.report(), about, sent.apply(hit.id()));
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
