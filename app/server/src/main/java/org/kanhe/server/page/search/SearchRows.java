package org.kanhe.server.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.source.Location;
import org.kanhe.search.Highlight;
import org.kanhe.search.Hit;
import org.kanhe.search.PassageHit;
import org.kanhe.search.ReportHit;
import org.kanhe.server.lookup.Subject;
import org.kanhe.server.page.Marked;
import org.kanhe.server.page.Marked.Stretch;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.dossier.DossierLinks;
import org.kanhe.server.page.finding.FindingCards;
import org.kanhe.server.page.search.SearchPage.Count;
import org.kanhe.server.page.search.SearchPage.Line;
import org.kanhe.server.page.search.SearchPage.PassageRow;
import org.kanhe.server.page.search.SearchPage.ReportRow;

/// Makes rows of hits.
record SearchRows(Words words) {
    private static final int LINES = 2;

    ReportRow report(ReportHit hit) {
        String named = Stream.of(hit.project(), hit.unit(), hit.title(), hit.file()).filter(s -> !s.isBlank()).findFirst().orElse("");
        List<Line> lines = new ArrayList<>();
        for (Highlight h : telling(hit)) {
            boolean shownAbove = (h.field().equals("project") && h.text().equals(named)) || (h.field().equals("unit") && h.text().equals(hit.unit()));
            if (!shownAbove && lines.size() < LINES) {
                lines.add(new Line(words.sayOr("where." + h.field(), ""), excerpt(h)));
            }
        }
        List<Count> counts = hit.findings().entrySet().stream().map(e -> new Count(e.getKey(), e.getValue())).toList();
        String score = hit.score().map(s -> s.stripTrailingZeros().toPlainString()).orElse("");
        return new ReportRow("/reports/" + hit.report() + anchor(hit), lit(hit, named, "project", "unit", "title"), lit(hit, hit.unit(), "unit"), DossierLinks.to(Subject.UNIT, hit.unit()), year(hit), hit.kind(), hit.file(), lines, counts, score);
    }

    /// Labels of classes say little beside an indicator that says the same.
    private static List<Highlight> telling(Hit hit) {
        List<Highlight> others = hit.highlights().stream().filter(h -> !h.field().startsWith("level")).toList();
        return others.isEmpty() ? hit.highlights() : others;
    }

    /// Opens the report where the query was met.
    private static String anchor(ReportHit hit) {
        return hit.highlights().stream().map(Highlight::at).filter(at -> !at.isEmpty()).findFirst().map(SearchRows::fragment).orElse("");
    }

    PassageRow passage(PassageHit hit) {
        Marked text = find(hit, "text").map(SearchRows::excerpt).orElse(Marked.plain(hit.text()));
        return new PassageRow("/reports/" + hit.report() + fragment(hit.at()), hit.unit(), year(hit), lit(hit, hit.heading(), "heading"), text, hit.file());
    }

    static String year(Hit hit) {
        return hit.year().map(String::valueOf).orElse("");
    }

    /// The whole text, lit where the query was met; plain when it was met elsewhere.
    static Marked lit(Hit hit, String text, String... fields) {
        for (Highlight h : hit.highlights()) {
            if (List.of(fields).contains(h.field()) && h.text().equals(text)) {
                return excerpt(h);
            }
        }
        return Marked.plain(text);
    }

    private static Optional<Highlight> find(Hit hit, String field) {
        return hit.highlights().stream().filter(h -> h.field().equals(field)).findFirst();
    }

    private static Marked excerpt(Highlight h) {
        String before = h.cutBefore() ? "…" : "";
        List<Stretch> lit = h.spans().stream().map(s -> new Stretch(s.start() + before.length(), s.end() + before.length())).toList();
        return Marked.of(before + h.text() + (h.cutAfter() ? "…" : ""), lit);
    }

    static String fragment(String at) {
        return at.isEmpty() ? "" : "#" + FindingCards.anchor(Location.parse(at));
    }
}
