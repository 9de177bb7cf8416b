package org.kanhe.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.search.reuse.Flow;
import org.kanhe.server.page.listing.Listing;
import org.kanhe.server.page.reuse.CopyEdge;
import org.kanhe.server.page.reuse.CopyGraph;
import org.kanhe.server.page.reuse.FamilyCard;
import org.kanhe.server.page.reuse.FamilyPage;
import org.kanhe.server.page.reuse.TwinPage;
import org.kanhe.server.page.reuse.PairRow;
import org.kanhe.server.page.reuse.PairView;
import org.kanhe.server.page.reuse.PairView.Half;
import org.kanhe.server.page.reuse.PairView.KeptNumber;
import org.kanhe.server.page.reuse.PairView.Swap;
import org.kanhe.server.page.reuse.PastePage;
import org.kanhe.server.page.reuse.ReuseTab;
import org.kanhe.server.page.reuse.ReusePage;
import org.kanhe.server.page.reuse.Strip;
import org.kanhe.server.page.reuse.Strip.Ink;

/// The pages of copied text in every state worth looking at.
final class ReuseSamples {
    private static final String HOSTILE = PageSamples.HOSTILE;

    private final Words words;
    private final Theme theme;

    ReuseSamples(Words words, Theme theme) {
        this.words = words;
        this.theme = theme;
    }

    Map<String, Page> all() {
        Map<String, Page> pages = new LinkedHashMap<>();
        List<TwinPage.Export> exports = List.of(new TwinPage.Export("xlsx", "/reuse/pairs/a/export?format=xlsx"), new TwinPage.Export("docx", "/reuse/pairs/a/export?format=docx"));
        pages.put("reuse/pair", new TwinPage(frame("/reuse/pairs/a"), pair(), Optional.empty(), "/reuse/families/f", List.of(), exports));
        TwinPage.RowTwin row = new TwinPage.RowTwin(new TwinPage.IndicatorCell("/reports/x#t0r3c2", "新建供水站", "≥12座", HOSTILE), new TwinPage.IndicatorCell("/reports/y#t0r3c2", "新建供水站", "≥12座", "13座"), true, true, false);
        TwinPage.Excluded excluded = new TwinPage.Excluded("e1", "source", HOSTILE, "2026-03-02 09:05");
        pages.put("reuse/pair:rows", new TwinPage(frame("/reuse/pairs/b"), pair(), Optional.of(excluded), "", List.of(row), exports));
        FamilyCard family = new FamilyCard("f", "/reuse/families/f", "按照统一部署，" + HOSTILE, 9, 12, 4, "云溪县水利局", "2021", "/reports/x#p3", "2021–2023", "", "", "", List.of(new FamilyCard.Member("/reports/x#p3", HOSTILE, "2021", "", "第4段", ""), new FamilyCard.Member("/reports/y#p7", "青禾市教育局", "2022", "校舍维修", "第8段", "a")));
        pages.put("reuse/family", new FamilyPage(frame("/reuse/families/f"), family));
        pages.put("reuse/check", new PastePage(frame("/reuse/check"), "", Optional.empty()));
        pages.put("reuse/check:found", new PastePage(frame("/reuse/check"), HOSTILE, Optional.of(new PastePage.Looked(2, 1, List.of(pair())))));
        List<CopyEdge> edges = CopyEdge.of(List.of(new Flow("云溪县水利局", "青禾市水利局", 2022, 2021, 3, List.of(0L, 0L, 0L, 0L, 0L, 1L, 0L, 0L, 1L, 1L)), new Flow(HOSTILE, "青禾市水利局", 2022, 2022, 1, List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 0L, 0L))));
        pages.put("reuse:overview", page(ReusePage.View.OVERVIEW, new ReusePage.Overview(CopyGraph.of(edges), edges)));
        pages.put("reuse:empty", page(ReusePage.View.OVERVIEW, new ReusePage.Overview(CopyGraph.of(List.of()), List.of())));
        PairRow.End end = new PairRow.End("/reports/x#p3", HOSTILE, "2021", "", "第4段");
        pages.put("reuse:pairs", page(ReusePage.View.PAIRS, new ReusePage.Pairs(List.of(new PairRow("/reuse/pairs/a", "other-unit", 93, 48, 2, end, end, "新建供水站" + HOSTILE)), exports)));
        pages.put("reuse:families", page(ReusePage.View.FAMILIES, new ReusePage.Families(List.of(family))));
        pages.put("reuse:exclusions", page(ReusePage.View.EXCLUSIONS, new ReusePage.Exclusions(List.of(new ReusePage.ExclusionRow("e1", "passage", HOSTILE, HOSTILE, "", "2026-03-02 09:05")))));
        pages.put("reuse:down", page(ReusePage.View.PAIRS, new ReusePage.Down()));
        return pages;
    }

    static ReuseTab ofReport() {
        PairRow.End end = new PairRow.End("/reports/x#p3", HOSTILE, "2021", "", "第4段");
        PairRow row = new PairRow("/reuse/pairs/a", "other-unit", 93, 48, 2, end, end, HOSTILE);
        return new ReuseTab(ReuseTab.State.COMPARED, 420, 1200, 600, 2400, List.of(new ReuseTab.Section(HOSTILE, 420, 900)), List.of(new ReuseTab.Source("/reports/y", HOSTILE, "2021", HOSTILE, "other-unit", 35, 420, List.of(row))));
    }

    private ReusePage page(ReusePage.View view, ReusePage.Found found) {
        Listing listing = new Listing("", "/reuse", List.of(), List.of(), List.of(new Listing.Chip(words.say("facet.year"), "2022", "/reuse", false)), List.of(), Listing.Pager.of(Address.of("/reuse"), 3, 1, 20), Optional.empty(), false, List.of(), List.of());
        return new ReusePage(frame("/reuse"), view, 60, listing, found);
    }

    private PairView pair() {
        Half left = new Half("/reports/x#p3", "云溪县水利局", "2022", "农村饮水安全巩固提升工程", "2022/云溪县水利局.docx", "第4段", "三、主要绩效", List.of(new Strip("全年", Ink.OWN, 0, false), new Strip("新建供水站", Ink.SAME, 1, true), new Strip("12", Ink.SWAPPED, 1, false), new Strip("座，" + HOSTILE, Ink.SAME, 1, false), new Strip("注：按项目填报", Ink.COMMON, 0, false)));
        Half right = new Half("/reports/y#p5", "", "", "", HOSTILE + ".docx", "第6段", "", List.of(new Strip("新建供水站", Ink.SAME, 1, true), new Strip("9", Ink.SWAPPED, 1, false), new Strip("座，" + HOSTILE, Ink.SAME, 1, false)));
        return new PairView("a", "other-unit", 88, 186, 212, 64, "先见于 " + HOSTILE, left, right, List.of(new Swap("number", "12", "9"), new Swap("words", "", HOSTILE)), List.of(new KeptNumber("98.6%", 2)));
    }

    private Frame frame(String path) {
        return new Frame(words, theme, new Address(path, Map.of("q", List.of("\"><b>"))), Frame.Section.REUSE);
    }
}
