package org.kanhe.server.page;

import static org.kanhe.server.page.PageSamples.HOSTILE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanhe.server.lookup.Subject;
import org.kanhe.server.page.batch.BatchFormPage;
import org.kanhe.server.page.batch.BatchPage;
import org.kanhe.server.page.dossier.DossierPage;
import org.kanhe.server.page.dossier.DossierPage.Link;
import org.kanhe.server.page.dossier.NamesPage;
import org.kanhe.server.page.listing.Listing;
import org.kanhe.server.page.saved.SavedPage;

/// Units, projects, batches and kept searches in every state worth looking at.
final class LookupSamples {
    private final Words words;
    private final Theme theme;

    LookupSamples(Words words, Theme theme) {
        this.words = words;
        this.theme = theme;
    }

    Map<String, Page> all() {
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("dossier", dossier());
        pages.put("dossier:bare", new DossierPage(frame("/units/x"), Subject.UNIT, HOSTILE, List.of(), List.of(HOSTILE), List.of(), false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "", List.of()));
        pages.put("names", names("", "", List.of(new NamesPage.Row(HOSTILE, "/units/x", "2020–2022", "3", List.of(HOSTILE, "b"), 2, "7")), false));
        pages.put("names:missing", names("", HOSTILE, List.of(), false));
        pages.put("names:none", names(HOSTILE, "", List.of(), false));
        pages.put("names:down", names(HOSTILE, "", List.of(), true));
        pages.put("batch", new BatchFormPage(frame("/search/batch"), HOSTILE, words.say("batch.no-lines")));
        pages.put("batch/run", batch("done"));
        pages.put("batch/run:waiting", batch("waiting"));
        pages.put("saved", new SavedPage(frame("/saved"), List.of(saved(2), saved(0)), true, HOSTILE, "a"));
        pages.put("saved:none", new SavedPage(frame("/saved"), List.of(), false, "", ""));
        return pages;
    }

    private DossierPage dossier() {
        DossierPage.MoneyCells money = new DossierPage.MoneyCells("3", "30", "27.5", "91.7%", 91, "96.5");
        DossierPage.MoneyCells none = new DossierPage.MoneyCells("", "", "", "", 0, "");
        DossierPage.YearRow year = new DossierPage.YearRow("2022", "/", List.of(new Link(HOSTILE, "/")), money, none, "4", "/findings");
        DossierPage.Severities severity = new DossierPage.Severities("high", List.of(new Link("2", "/"), new Link("", "/")), new Link("2", "/"));
        DossierPage.IndicatorRow row = new DossierPage.IndicatorRow(HOSTILE, HOSTILE, List.of(new DossierPage.Cell("", "", "", 0), new DossierPage.Cell(HOSTILE, "95%", "/reports/x#t0r1c1", 1), new DossierPage.Cell("", "", "/reports/x", 0)));
        DossierPage.ReportRow report = new DossierPage.ReportRow("/reports/x", "2022", HOSTILE, HOSTILE, "98", "91%", List.of(new DossierPage.Count("high", 2)), HOSTILE);
        return new DossierPage(frame("/units/x"), Subject.UNIT, HOSTILE, List.of(HOSTILE), List.of(HOSTILE), List.of(new Link(HOSTILE, "/")), true, List.of(year), List.of("open", "confirmed"), List.of(severity), List.of(new DossierPage.PartnerRow(HOSTILE, "/projects/x", "2021 2022", "2")), List.of("2020", "2021", "2022"), List.of(new DossierPage.Group(HOSTILE, "/projects/x", List.of(row)), new DossierPage.Group("", "", List.of(row))), "/units/x?all=1#indicators", List.of(report));
    }

    private NamesPage names(String q, String missing, List<NamesPage.Row> rows, boolean down) {
        List<Listing.Sorting> sortings = List.of(new Listing.Sorting("a", "/", true), new Listing.Sorting("b", "/", false));
        return new NamesPage(frame("/units"), Subject.UNIT, q, missing, List.of(new Link(HOSTILE, "/units/x")), !q.isEmpty(), false, down, rows, sortings, List.of(new Listing.Kept("sort", "name")), Listing.Pager.of(Address.of("/units"), rows.size(), 1, 40));
    }

    private BatchPage batch(String state) {
        BatchPage.Count count = new BatchPage.Count("12", "/?q=x");
        BatchPage.Count none = new BatchPage.Count("", "");
        List<BatchPage.Row> rows = List.of(
                new BatchPage.Row(1, HOSTILE, count, count, new BatchPage.Count("0", ""), new BatchPage.Best(HOSTILE, HOSTILE, "/reports/x"), "", "", ""),
                new BatchPage.Row(2, HOSTILE, none, none, none, new BatchPage.Best("", "", ""), HOSTILE, "(", HOSTILE),
                new BatchPage.Row(3, "a", none, none, none, new BatchPage.Best("", "", ""), HOSTILE, "(", ""));
        return new BatchPage(frame("/search/batch/a"), "a", "2026-03-02 09:05", state, 3, 3, 100, List.of(new BatchPage.Show("a", "/", "3", true)), rows, List.of(new BatchPage.Export("xlsx", "/")), Listing.Pager.of(Address.of("/search/batch/a"), 300, 2, 100));
    }

    private SavedPage.Row saved(long fresh) {
        SavedPage.Hook hook = new SavedPage.Hook("https://hooks.example/x", "s", List.of(new SavedPage.Sending("2026-03-02 09:05", 1, HOSTILE, HOSTILE)));
        return new SavedPage.Row(fresh == 0 ? "a" : "b", HOSTILE, HOSTILE, HOSTILE, "/?q=x", "12", fresh, "2026-03-02 09:05", List.of(new SavedPage.News("2026-03-02 09:05", "/imports/a", 2, List.of("x", "y"), true)), fresh == 0 ? new SavedPage.Hook("", "", List.of()) : hook);
    }

    private Frame frame(String path) {
        return new Frame(words, theme, new Address(path, Map.of("q", List.of("\"><b>"))), Frame.Section.UNITS);
    }
}
