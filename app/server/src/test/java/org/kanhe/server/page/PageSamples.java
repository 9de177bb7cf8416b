package org.kanhe.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.server.page.check.CheckPage;
import org.kanhe.server.page.correction.CorrectionPage;
import org.kanhe.server.page.error.ErrorPage;
import org.kanhe.server.page.finding.DecidedFragment;
import org.kanhe.server.page.finding.FindingCard;
import org.kanhe.server.page.reviewer.ReviewerPage;
import org.kanhe.server.page.rejudging.RejudgingFragment;
import org.kanhe.server.page.finding.Undo;
import org.kanhe.server.page.finding.FindingPage;
import org.kanhe.server.page.finding.BatchView;
import org.kanhe.server.page.finding.BatchesPage;
import org.kanhe.server.page.finding.FindingsPage;
import org.kanhe.server.page.imports.ImportPage;
import org.kanhe.server.page.imports.ImportsPage;
import org.kanhe.server.page.listing.Listing;
import org.kanhe.server.page.profiles.ProfilesPage;
import org.kanhe.server.page.report.ReportPage;
import org.kanhe.server.page.report.ReportView;
import org.kanhe.server.page.report.ReportViews;
import org.kanhe.server.page.rules.RulesPage;
import org.kanhe.server.page.search.SearchPage;
import org.kanhe.server.page.search.Silence;
import org.kanhe.server.page.search.Why;

/// Every page in every state worth looking at, with text that would run if it were ever taken for markup.
final class PageSamples {
    static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>";

    private final Words words;
    private final Theme theme;

    PageSamples(Words words, Theme theme) {
        this.words = words;
        this.theme = theme;
    }

    /// Pages by `template` or `template:state`.
    Map<String, Page> all() {
        Map<String, Page> pages = new LinkedHashMap<>();
        ReportView report = new ReportViews(words, Samples.cards(words)).of(Samples.stored());
        List<ReportPage.Sibling> siblings = List.of(new ReportPage.Sibling("/reports/a", "农村饮水安全巩固提升工程", "project-self-evaluation", 3, true), new ReportPage.Sibling("/reports/b", HOSTILE, "narrative", 0, false));
        for (ReportPage.Tab tab : ReportPage.Tab.values()) {
            pages.put("report:" + tab.code(), new ReportPage(frame("/reports/x", Frame.Section.NONE), tab, report, tab == ReportPage.Tab.REUSE ? Optional.of(ReuseSamples.ofReport()) : Optional.empty(), siblings));
        }
        pages.put("search:reports", search(new SearchPage.Reports(List.of(reportRow(), reportRow())), listing(Optional.empty()), false));
        pages.put("search:indicators", search(indicators(), listing(Optional.empty()), false));
        pages.put("search:passages", search(new SearchPage.Passages(List.of(new SearchPage.PassageRow("/reports/x#p3", "青禾市教育局", "2021", lit("三、主要绩效"), lit("群众满意度明显提高。" + HOSTILE), HOSTILE + ".docx"))), listing(Optional.empty()), false));
        pages.put("search:mistake", search(new SearchPage.Reports(List.of()), listing(Optional.of(new Listing.Mistake("…", "满意度 ", "(" + HOSTILE, Optional.of(new Listing.Meaning(HOSTILE, "/?q=x"))))), false));
        pages.put("search:empty", search(new SearchPage.Reports(List.of()), listing(Optional.empty()), true));
        List<FindingCard> cards = report.cards().stream().map(c -> about(c, "云溪县水利局 · 2022 · " + HOSTILE)).toList();
        List<Listing.Sorting> groupings = List.of(new Listing.Sorting(words.say("group.rule"), "/findings?group=rule", true));
        pages.put("findings", new FindingsPage(frame("/findings", Frame.Section.FINDINGS), listing(Optional.empty()), groupings, List.of(new FindingsPage.Group(HOSTILE, "2", "/findings?rule=x", cards)),
                List.of(new FindingsPage.Export("xlsx", "/api/v1/findings/export?format=xlsx")), List.of(new BatchView("a", HOSTILE, "/findings/all/batch/a", 40, "/findings?q=" + HOSTILE, ""), new BatchView("b", words.say("bulk.cut-short", "2026-03-02 09:05", 12, 30), "", 28, "/findings?rule=AR-01", "/findings/all/undo/b")), Optional.of(new Rejudging(12, 40, 0))));
        pages.put("findings:none", new FindingsPage(frame("/findings", Frame.Section.FINDINGS), listing(Optional.empty()), List.of(), List.of(), List.of(), List.of(), Optional.of(new Rejudging(0, 0, 3))));
        pages.put("finding/decided", new DecidedFragment(frame("/findings", Frame.Section.NONE), cards.getLast(), "/findings", Optional.of(new Undo(words.say("toast.confirmed", "AR-01"), "/findings/a/decision", Map.of("status", "open", "note", HOSTILE)))));
        pages.put("finding", new FindingPage(frame("/findings/x", Frame.Section.FINDINGS), cards.getFirst(), List.of(new FindingPage.Event("2026-03-02 09:05", "", words.say("status.confirmed"), HOSTILE, ""), new FindingPage.Event("2026-03-02 09:06", HOSTILE, words.say("rectification.decided"), "", "/rectification/a"))));
        pages.put("batches", new BatchesPage(frame("/findings/all/batches", Frame.Section.FINDINGS), List.of(new BatchesPage.Row("2026-03-02 09:05", HOSTILE, "confirmed", new BatchView("a", HOSTILE, "", 100, "/findings?q=" + HOSTILE, "/findings/all/undo/a")), new BatchesPage.Row("2026-03-02 09:01", "", "", new BatchView("b", HOSTILE, "/findings/all/batch/b", 10, "", "")))));
        pages.put("batches:none", new BatchesPage(frame("/findings/all/batches", Frame.Section.FINDINGS), List.of()));
        pages.put("finding:new", new FindingPage(frame("/findings/x", Frame.Section.FINDINGS), cards.getLast(), List.of()));
        pages.put("reviewer", new ReviewerPage(frame("/reviewer", Frame.Section.NONE), "/findings"));
        pages.put("part/rejudged", new RejudgingFragment(frame("/rejudging", Frame.Section.NONE), Optional.empty()));
        pages.put("imports", new ImportsPage(frame("/imports", Frame.Section.IMPORTS), List.of(new ImportsPage.Past("/imports/a", "2026-03-02 09:05", 12, 12, 1, 17, false), new ImportsPage.Past("/imports/b", "2026-03-02 09:15", 300, 121, 0, 40, true))));
        pages.put("import", new ImportPage(frame("/imports/a", Frame.Section.IMPORTS), "a", "2026-03-02 09:05", true, 4, 3, 1, 9, 3, true,
                List.of(new ImportPage.Item("2022/云溪县水利局.docx", "/reports/x", "read", "", "", "", 3, 9), new ImportPage.Item(HOSTILE + ".docx", "", "unreadable", words.say("reason.encrypted"), words.say("reason.encrypted.remedy"), "a password is needed", 0, 0), new ImportPage.Item("通知.txt", "", "unrecognized", "", "", "", 0, 0), new ImportPage.Item("b.xls", "", "open", "", "", "", 0, 0)), 7));
        pages.put("correction", new CorrectionPage(frame("/reports/x/corrections", Frame.Section.NONE), "x", "农村饮水安全巩固提升工程",
                Optional.of(new CorrectionPage.Asked(Optional.of(new CorrectionPage.Thing("表1 第5行第7列", "t0r4c6", "31..5" + HOSTILE, "31.5")), Optional.of(new CorrectionPage.Thing("绩效指标 第1行 指标值", "indicators/0/target", "", "≥12个")))),
                List.of(new CorrectionPage.Entry(2, "表1 第5行第7列", "/reports/x#t0r4c6", "98%", "", "林审核", "2026-03-02 09:05", HOSTILE, "stands", ""),
                        new CorrectionPage.Entry(1, "填报单位", "/reports/x", "云溪县水利局", "云溪县水务局", "林审核", "2026-03-01 10:00", "", "taken-back", "周复核 于 2026-03-02 撤回")), "x-a", "correction.no-name"));
        pages.put("correction:none", new CorrectionPage(frame("/reports/x/corrections", Frame.Section.NONE), "x", "农村饮水安全巩固提升工程", Optional.empty(), List.of(), "", ""));
        pages.put("rules", new RulesPage(frame("/rules", Frame.Section.RULES), List.of(new RulesPage.Family("AR", "勾稽", List.of(new RulesPage.RuleEntry("AR-01", "execution-rate", "执行率复算", "high", "…", "执行率＝全年执行数÷全年预算数", "0.1", List.of(new RulesPage.Example(true, "全年执行数 | 26.64\n" + HOSTILE))))))));
        pages.putAll(new LookupSamples(words, theme).all());
        ProfilesPage.Line points = new ProfilesPage.Line("national-weights", "weights", "产出50、效益50\n" + HOSTILE, List.of(), 2);
        ProfilesPage.Line reverse = new ProfilesPage.Line("national-reverse", "reverse", "LINEAR", List.of("LINEAR", "RATIO"), 1);
        pages.put("profiles", new ProfilesPage(frame("/settings/rules", Frame.Section.RULES), 3, List.of(new ProfilesPage.Profile("national", words.say("profile.national"), HOSTILE, List.of(points, reverse))), "profiles.saved", "weights", Optional.of(new Rejudging(1, 3, 0))));
        pages.put("check", new CheckPage(frame("/check", Frame.Section.CHECK), Optional.empty()));
        pages.put("check:looked", new CheckPage(frame("/check", Frame.Section.CHECK), Optional.of(new CheckPage.Looked("云溪县水利局.docx", "", "", "", List.of(report)))));
        pages.put("check:refused", new CheckPage(frame("/check", Frame.Section.CHECK), Optional.of(new CheckPage.Looked(HOSTILE, words.say("reason.encrypted"), words.say("reason.encrypted.remedy"), "a password is needed", List.of()))));
        pages.putAll(new ReuseSamples(words, theme).all());
        pages.putAll(new CompareSamples(words, theme).all());
        pages.put("error", new ErrorPage(frame("/nothing", Frame.Section.NONE), 404, "404", "no report " + HOSTILE, ""));
        pages.putAll(new WorkSamples(words, theme).all());
        return pages;
    }

    private Frame frame(String path, Frame.Section section) {
        return new Frame(words, theme, new Address(path, Map.of("q", List.of("\"><b>"))), section);
    }

    private SearchPage search(SearchPage.Found found, Listing listing, boolean empty) {
        List<SearchPage.ViewLink> views = List.of(new SearchPage.ViewLink(SearchPage.View.REPORTS, "/", "56", true), new SearchPage.ViewLink(SearchPage.View.INDICATORS, "/?view=indicators", "121", false), new SearchPage.ViewLink(SearchPage.View.PASSAGES, "/?view=passages", "34", false));
        return new SearchPage(frame("/", Frame.Section.SEARCH), listing, views, found, List.of(new SearchPage.Example(words.say("search.example.q.rate"), "/?q=x", words.say("search.example.rate"))), List.of(new SearchPage.Export("xlsx", "/api/v1/reports/export?format=xlsx")), List.of(new SearchPage.Dossier(HOSTILE, "/units/x")), new Silence("12", "/?near=true", HOSTILE), new Why("/?explain=true", true, List.of(List.of(HOSTILE), List.of("满意度"))), 3, 2, empty);
    }

    private static SearchPage.Indicators indicators() {
        List<SearchPage.Column> columns = List.of(new SearchPage.Column("指标", false, "/?sort=name", "ascending"), new SearchPage.Column("得分", true, "", ""));
        SearchPage.IndicatorRow row = new SearchPage.IndicatorRow("/reports/x#t0r15c2", List.of(new SearchPage.Cell(lit("用水户满意度" + HOSTILE), false), new SearchPage.Cell(lit("9.5"), true)));
        return new SearchPage.Indicators(columns, List.of(new SearchPage.Choice("name", "指标", true), new SearchPage.Choice("unit", "单位", false)), List.of(row));
    }

    private static SearchPage.ReportRow reportRow() {
        return new SearchPage.ReportRow("/reports/x", lit("农村饮水安全巩固提升工程"), Marked.plain("云溪县水利局"), "/units/x", "2022", "project-self-evaluation", HOSTILE + ".docx", List.of(new SearchPage.Line("指标", lit("用水户满意度 ≥90% " + HOSTILE))), List.of(new SearchPage.Count("high", 2), new SearchPage.Count("medium", 1)), "98.38");
    }

    private Listing listing(Optional<Listing.Mistake> mistake) {
        Address here = Address.of("/").with("q", "满意度");
        List<Listing.Facet> facets = List.of(new Listing.Facet(words.say("facet.year"), List.of(new Listing.Value("2022", "8", "/?year=2022", "/?-year=2022", true, 100), new Listing.Value("2021", "4", "/?year=2021", "/?-year=2021", false, 50)), List.of()), new Listing.Facet(words.say("facet.unit"), List.of(new Listing.Value(HOSTILE, "5", "/", "/", false, 100)), List.of(new Listing.Value(HOSTILE, "1", "/", "/", false, 20))));
        return new Listing("满意度 " + HOSTILE, "/", List.of(new Listing.Kept("year", "2022")), facets, List.of(new Listing.Chip(words.say("facet.year"), "2022", "/", false), new Listing.Chip(words.say("facet.unit"), HOSTILE, "/", true)), List.of(new Listing.Sorting(words.say("sort.relevance"), "/", true), new Listing.Sorting(words.say("sort.year"), "/?sort=year", false)), Listing.Pager.of(here, 56, 2, 20), mistake, mistake.isPresent(), List.of(new Listing.Also("满意度", HOSTILE, "/?exact=1")), List.of(new Listing.Instead(HOSTILE, "/", "3")));
    }

    private static Marked lit(String text) {
        int at = text.indexOf("满意度");
        return at < 0 ? Marked.plain(text) : Marked.of(text, List.of(new Marked.Stretch(at, at + 3)));
    }

    private static FindingCard about(FindingCard c, String about) {
        return new FindingCard(c.id(), c.rule(), c.title(), c.severity(), c.message(), c.basis(), c.computed(), c.proofs(), c.verdict(), c.report(), about, Optional.of(new FindingCard.Sent("/rectification/a#i-" + c.id(), "pending", "2026-03-31", true)));
    }
}
