package org.kanhe.server.page;

import static org.kanhe.server.page.PageSamples.HOSTILE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.server.page.compare.DeclarationPage;
import org.kanhe.server.page.compare.Drawn;
import org.kanhe.server.page.compare.ScorecardPage;
import org.kanhe.server.page.compare.UnitsPage;
import org.kanhe.server.page.compare.WhoPage;
import org.kanhe.server.page.compare.YearsPage;

/// Comparisons in every state worth looking at.
final class CompareSamples {
    private static final YearsPage.Link LINK = new YearsPage.Link(HOSTILE, "/reports/x#t0r1c1");

    private final Words words;
    private final Theme theme;

    CompareSamples(Words words, Theme theme) {
        this.words = words;
        this.theme = theme;
    }

    Map<String, Page> all() {
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("compare/years", years(List.of(matrix()), List.of(), false, Optional.empty(), ""));
        pages.put("compare/years:drawn", years(List.of(), List.of(drawn()), false, Optional.empty(), "drawn"));
        pages.put("compare/years:none", years(List.of(), List.of(), false, Optional.empty(), ""));
        pages.put("compare/years:down", years(List.of(), List.of(), true, Optional.of(HOSTILE), ""));
        pages.put("compare/units", units(false));
        pages.put("compare/units:down", units(true));
        pages.put("compare/declaration", declaration());
        pages.put("compare/declaration:none", new DeclarationPage(frame("/compare/declaration", ""), HOSTILE, "", "2022", List.of(), List.of(), List.of(), List.of(), false, Optional.of(HOSTILE)));
        pages.put("compare/names", who(false));
        pages.put("compare/names:down", who(true));
        pages.put("compare/scorecard", scorecard(false));
        pages.put("compare/scorecard:down", scorecard(true));
        return pages;
    }

    private YearsPage years(List<YearsPage.Matrix> matrices, List<Drawn> drawn, boolean down, Optional<String> refusal, String view) {
        List<YearsPage.Proposal> proposals = List.of(new YearsPage.Proposal(HOSTILE, "水窖", "71%", words.say("compare.proposal.split", "2020", "2021", 3, 4)));
        return new YearsPage(frame("/compare", view), HOSTILE, "", matrices, drawn, proposals, List.of(LINK), down, refusal, List.of(LINK));
    }

    private static YearsPage.Matrix matrix() {
        YearsPage.Cell cell = new YearsPage.Cell("/reports/x#t0r1c1", "≥90%", HOSTILE, "102.2%", "10/10", HOSTILE, List.of(new YearsPage.Mark("unchanged", "＝", HOSTILE, true)));
        YearsPage.Cell none = new YearsPage.Cell("", "", "", "", "", "", List.of());
        YearsPage.Line line = new YearsPage.Line("产出指标", HOSTILE, List.of(HOSTILE), Optional.of("81%"), List.of(HOSTILE), List.of(cell, none));
        return new YearsPage.Matrix(HOSTILE, List.of(new YearsPage.YearHead(2021, "/reports/x"), new YearsPage.YearHead(2022, "/reports/y")), List.of(new YearsPage.Money(HOSTILE, List.of("30 / 30", ""))), List.of(line), List.of(LINK));
    }

    private static Drawn drawn() {
        Drawn.Chart chart = new Drawn.Chart(HOSTILE, "%", HOSTILE, "14,20 226,40", "14,30 226,20", List.of(new Drawn.Point(14, 20, false, HOSTILE, "/reports/x"), new Drawn.Point(226, 40, true, HOSTILE, "/reports/y")), List.of(new Drawn.Tick(14, 2021), new Drawn.Tick(226, 2022)));
        return new Drawn(HOSTILE, List.of(new Drawn.Bar(2021, HOSTILE, "/reports/x", 1000, 880)), List.of(2021, 2022), List.of(new Drawn.Heat(HOSTILE, List.of(new Drawn.HeatCell("102%", "/reports/x", 3), new Drawn.HeatCell("", "", 0)))), List.of(chart));
    }

    private UnitsPage units(boolean down) {
        UnitsPage.Line line = new UnitsPage.Line(HOSTILE, 2022, HOSTILE, "≥90%", "95%", "105.6%", "10/10", "/reports/x#t0r1c1", true, HOSTILE);
        return new UnitsPage(frame("/compare/units", ""), "满意度" + HOSTILE, "2022", List.of(line), List.of(line), List.of(new UnitsPage.Figure(words.say("compare.median"), "91%", "102%")),
                List.of(new UnitsPage.Dot(0, HOSTILE, "/reports/x", false), new UnitsPage.Dot(1000, HOSTILE, "/reports/x", true)), List.of(new UnitsPage.Name(HOSTILE, 3, "91%", true, "/"), new UnitsPage.Name("b", 1, "52%", false, "/")),
                List.of(new UnitsPage.Part(words.say("unit-level.county"), "/", false, "4", "91%", "102%", true)), List.of(new UnitsPage.Same("≥90%", "/reuse", 3, HOSTILE)), List.of(LINK), true, false, down, Optional.empty());
    }

    private DeclarationPage declaration() {
        YearsPage.Cell cell = new YearsPage.Cell("/reports/x#t0r1c1", "≥90%", "", "", "10", "", List.of());
        YearsPage.Cell none = new YearsPage.Cell("", "", "", "", "", "", List.of(new YearsPage.Mark("dropped", "－", HOSTILE, false)));
        DeclarationPage.Line line = new DeclarationPage.Line("产出指标", HOSTILE, HOSTILE, Optional.of("81%"), cell, none);
        DeclarationPage.Sum sum = new DeclarationPage.Sum(HOSTILE, words.say("compare.column.initial"), LINK, List.of(LINK, LINK), "75", "+5", false);
        return new DeclarationPage(frame("/compare/declaration", ""), HOSTILE, HOSTILE, "2022", List.of(LINK, LINK), List.of(line), List.of(sum), List.of(LINK), false, Optional.empty());
    }

    private WhoPage who(boolean down) {
        WhoPage.Name name = new WhoPage.Name(HOSTILE, words.say("compare.names.reports", 3, "2020–2022"), "/units/x");
        WhoPage.Decided decided = new WhoPage.Decided("a", HOSTILE, HOSTILE, true, words.say("compare.names.said", HOSTILE, "2026-03-02 09:05"), "");
        WhoPage.Decided undone = new WhoPage.Decided("b", HOSTILE, HOSTILE, false, words.say("compare.names.said", HOSTILE, "2026-03-02 09:05"), words.say("compare.names.undone", "2026-03-02 09:06"));
        return new WhoPage(frame("/compare/names", ""), down ? List.of() : List.of(new WhoPage.Proposal(name, name, List.of(HOSTILE))), List.of(decided, undone), down, down ? Optional.of(HOSTILE) : Optional.empty(), HOSTILE, HOSTILE);
    }

    private ScorecardPage scorecard(boolean down) {
        ScorecardPage.Line line = new ScorecardPage.Line(words.say("figure.full-marks"), "95.0%", "19/20", "88.0%", "80.0% – 92.0%", 950, 800, 920, 880, true);
        ScorecardPage.Line none = new ScorecardPage.Line(words.say("figure.late-reasons"), "—", "0/0", "—", "—", -1, -1, -1, -1, false);
        return new ScorecardPage(frame("/compare/scorecard", ""), HOSTILE, "2022", HOSTILE, down ? List.of() : List.of(line, none), true, false, down, Optional.empty());
    }

    private Frame frame(String path, String view) {
        return new Frame(words, theme, new Address(path, Map.of("unit", List.of("\"><b>"), "view", List.of(view))), Frame.Section.COMPARE);
    }
}
