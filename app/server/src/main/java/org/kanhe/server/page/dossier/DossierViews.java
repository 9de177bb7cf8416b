package org.kanhe.server.page.dossier;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.Decision;
import org.kanhe.search.IndicatorHit;
import org.kanhe.search.ReportHit;
import org.kanhe.server.lookup.Dossier;
import org.kanhe.server.lookup.Dossiers;
import org.kanhe.server.lookup.Subject;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.dossier.DossierPage.Link;
import org.kanhe.server.page.dossier.DossierPage.MoneyCells;

/// Makes the page of one unit or project.
record DossierViews(Frame frame, Dossier dossier) {
    private static final int REPORTS = 200;

    DossierPage page() {
        IndicatorGroups groups = new IndicatorGroups(frame, dossier);
        List<String> statuses = Stream.of(Decision.Status.values()).map(Decision.Status::code).toList();
        boolean hasWhole = dossier.years().stream().anyMatch(year -> year.whole().forms() > 0);
        return new DossierPage(frame, dossier.subject(), dossier.name(), facts(), notes(), links(), hasWhole, dossier.years().stream().map(this::year).toList(), statuses, severities(statuses), partners(), groups.years(), groups.shown(), groups.moreHref(), dossier.reports().stream().limit(REPORTS).map(this::report).toList());
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        facts.add(frame.say("dossier.reports", dossier.total()));
        if (!dossier.years().isEmpty()) {
            int last = dossier.years().getFirst().year();
            int first = dossier.years().getLast().year();
            facts.add(first == last ? String.valueOf(first) : first + "–" + last);
        }
        facts.add(frame.say("dossier.partners." + dossier.subject().path(), dossier.partners().size()));
        facts.add(frame.say("dossier.rows", dossier.rows()));
        facts.add(frame.say("findings.total", dossier.findings().total()));
        return facts;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        List<String> others = dossier.spellings().stream().filter(name -> !name.equals(dossier.name())).toList();
        if (!others.isEmpty()) {
            notes.add(frame.say("dossier.spellings", String.join(frame.say("search.also-joint"), others.stream().limit(6).toList()), others.size()));
        }
        dossier.unit().ifPresent(unit -> notes.add(frame.say("dossier.only-unit", unit)));
        if (dossier.total() > dossier.reports().size()) {
            notes.add(frame.say("dossier.reports-cut", Dossiers.MOST_REPORTS, dossier.total()));
        } else if (dossier.total() > REPORTS) {
            notes.add(frame.say("dossier.reports-listed", REPORTS, dossier.total()));
        }
        if (dossier.rows() > Dossiers.MOST_ROWS) {
            notes.add(frame.say("dossier.rows-cut", Dossiers.MOST_ROWS, dossier.rows()));
        }
        long undated = dossier.reports().stream().filter(hit -> hit.year().isEmpty()).count();
        if (undated > 0) {
            notes.add(frame.say("dossier.undated", undated));
        }
        return notes;
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        links.add(new Link(frame.say("dossier.to-search"), narrowed("/").toString()));
        links.add(new Link(frame.say("dossier.to-indicators"), narrowed("/").with("view", "indicators").toString()));
        if (dossier.unit().isPresent()) {
            links.add(new Link(frame.say("dossier.all-units"), DossierLinks.to(dossier.subject(), dossier.name())));
        }
        if (dossier.subject() == Subject.PROJECT && dossier.partners().size() == 1) {
            links.add(new Link(frame.say("dossier.to-compare"), Address.of("/compare").with("unit", dossier.partners().getFirst().name()).with("project", dossier.name()).toString()));
        }
        if (dossier.mentions() > 0) {
            links.add(new Link(frame.say("dossier.mentions", dossier.mentions()), Address.of("/").with("q", "\"" + dossier.name().replaceAll("[\"“”]", " ") + "\"").with("exact", "1").toString()));
        }
        return links;
    }

    /// A list of only its reports.
    private Address narrowed(String path) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put(dossier.subject().filter(), dossier.spellings());
        dossier.unit().ifPresent(unit -> query.put("unit", List.of(unit)));
        return new Address(path, query);
    }

    private DossierPage.YearRow year(Dossier.Year year) {
        Address reports = narrowed("/").with("year", String.valueOf(year.year()));
        List<Link> kinds = year.kinds().entrySet().stream().map(e -> new Link(frame.say("kind." + e.getKey()) + (e.getValue() > 1 ? " " + e.getValue() : ""), reports.with("kind", e.getKey()).toString())).toList();
        String findings = year.findings() == 0 ? "" : frame.words().number(year.findings());
        return new DossierPage.YearRow(String.valueOf(year.year()), reports.toString(), kinds, cells(year.projects()), cells(year.whole()), findings, narrowed("/findings").with("year", String.valueOf(year.year())).toString());
    }

    private MoneyCells cells(Dossier.Money money) {
        int percent = money.rate().map(rate -> Math.clamp(rate.intValue(), 0, 100)).orElse(0);
        return new MoneyCells(money.forms() > 1 ? frame.say("dossier.forms", money.forms()) : "", written(money.annual()), written(money.executed()), money.rate().map(rate -> rate.toPlainString() + "%").orElse(""), percent, written(money.score()));
    }

    static String written(Optional<BigDecimal> number) {
        return number.map(n -> new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(n)).orElse("");
    }

    private List<DossierPage.Severities> severities(List<String> statuses) {
        return dossier.findings().counts().entrySet().stream().filter(e -> !e.getValue().isEmpty()).map(e -> {
            Address of = narrowed("/findings").with("severity", e.getKey());
            List<Link> counts = statuses.stream().map(status -> count(e.getValue().getOrDefault(status, 0L), of.with("status", status))).toList();
            return new DossierPage.Severities(e.getKey(), counts, count(dossier.findings().of(e.getKey()), of));
        }).toList();
    }

    private Link count(long count, Address href) {
        return new Link(count == 0 ? "" : frame.words().number(count), href.toString());
    }

    private List<DossierPage.PartnerRow> partners() {
        Subject other = dossier.subject().other();
        return dossier.partners().stream().map(partner -> {
            String years = partner.years().isEmpty() ? "" : String.join(" ", partner.years().stream().map(String::valueOf).toList());
            String href = dossier.subject() == Subject.UNIT ? DossierLinks.toProject(partner.name(), dossier.spellings().getFirst()) : DossierLinks.to(other, partner.name());
            return new DossierPage.PartnerRow(partner.name(), href, years, frame.words().number(partner.reports()));
        }).toList();
    }

    private DossierPage.ReportRow report(ReportHit hit) {
        String name = dossier.subject() == Subject.UNIT ? hit.project() : hit.unit();
        String shown = Stream.of(name, hit.title(), hit.file()).filter(s -> !s.isBlank()).findFirst().orElse("");
        List<DossierPage.Count> findings = hit.findings().entrySet().stream().map(e -> new DossierPage.Count(e.getKey(), e.getValue())).toList();
        return new DossierPage.ReportRow("/reports/" + hit.report(), hit.year().map(String::valueOf).orElse(""), shown, frame.words().sayOr("kind." + hit.kind(), hit.kind()), written(hit.score()), hit.rate().map(rate -> rate.stripTrailingZeros().toPlainString() + "%").orElse(""), findings, hit.file());
    }

    static String raw(IndicatorHit hit, String field) {
        return hit.indicator().get(field) instanceof Map<?, ?> written && written.get("raw") instanceof String raw ? raw : "";
    }
}
