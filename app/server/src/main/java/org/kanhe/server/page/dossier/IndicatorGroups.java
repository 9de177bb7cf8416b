package org.kanhe.server.page.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanhe.core.source.Location;
import org.kanhe.search.IndicatorHit;
import org.kanhe.server.lookup.Dossier;
import org.kanhe.server.lookup.Subject;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.dossier.DossierPage.Cell;
import org.kanhe.server.page.finding.FindingCards;

/// Lays indicators side by side by year, those of one project or unit together.
record IndicatorGroups(Frame frame, Dossier dossier) {
    private static final int FIRST = 60;
    private static final String ALL = "all";

    List<String> years() {
        return sorted().stream().map(String::valueOf).toList();
    }

    private List<Integer> sorted() {
        return dossier.indicators().stream().flatMap(line -> line.byYear().keySet().stream()).distinct().sorted().toList();
    }

    String moreHref() {
        return isCut() ? frame.here().with(ALL, "1") + "#indicators" : "";
    }

    private boolean isCut() {
        return frame.here().first(ALL).isEmpty() && dossier.indicators().size() > FIRST;
    }

    List<DossierPage.Group> shown() {
        List<Integer> years = sorted();
        Map<String, List<DossierPage.IndicatorRow>> groups = new LinkedHashMap<>();
        dossier.indicators().stream().limit(isCut() ? FIRST : Long.MAX_VALUE).forEach(line ->
                groups.computeIfAbsent(line.of(), _ -> new ArrayList<>()).add(new DossierPage.IndicatorRow(line.level2().isEmpty() ? line.level1() : line.level2(), line.name(), years.stream().map(year -> cell(line.byYear().getOrDefault(year, List.of()))).toList())));
        return groups.entrySet().stream().map(e -> new DossierPage.Group(e.getKey(), href(e.getKey()), e.getValue())).toList();
    }

    private String href(String name) {
        if (name.isEmpty()) {
            return "";
        }
        return dossier.subject() == Subject.UNIT ? DossierLinks.toProject(name, dossier.spellings().getFirst()) : DossierLinks.to(Subject.UNIT, name);
    }

    private static Cell cell(List<IndicatorHit> rows) {
        if (rows.isEmpty()) {
            return new Cell("", "", "", 0);
        }
        IndicatorHit row = rows.getFirst();
        return new Cell(DossierViews.raw(row, "target"), DossierViews.raw(row, "actual"), "/reports/" + row.report() + "#" + FindingCards.anchor(Location.parse(row.at())), rows.size() - 1);
    }
}
