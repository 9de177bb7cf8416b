package org.kanhe.server.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.server.page.checks.ChecksPage;
import org.kanhe.server.page.overview.OverviewPage;
import org.kanhe.server.page.rectification.RectificationPage;
import org.kanhe.server.page.rectification.RectificationsPage;

/// Pages of working on findings.
record WorkSamples(Words words, Theme theme) {
    private static final String HOSTILE = PageSamples.HOSTILE;

    Map<String, Page> all() {
        Map<String, Page> pages = new LinkedHashMap<>();
        RectificationsPage.Row row = new RectificationsPage.Row("/rectification/a", "云溪县水利局" + HOSTILE, "2026-03-02 09:05", "2026-05-31", true, 3, 1, 0, 2, "/api/v1/rectifications/a/notice");
        pages.put("rectifications", new RectificationsPage(frame("/rectification"), List.of(new RectificationsPage.Narrowed(words.say("rectification.all"), "/rectification", true)), List.of(row), List.of(new RectificationsPage.Narrowed("csv", "/api/v1/rectifications/export?format=csv", false))));
        pages.put("rectifications:none", new RectificationsPage(frame("/rectification"), List.of(), List.of(), List.of()));
        RectificationPage.Item item = new RectificationPage.Item("ab12", "AR-01", "high", "执行率应为 90%" + HOSTILE, "渡船检修 · 2022", "/reports/x#t0r3c6", words.say("place.file"), "replied", List.of("verified", "returned"), List.of(new RectificationPage.Step("replied", HOSTILE, HOSTILE, "2026-03-02 09:05")));
        pages.put("rectification", new RectificationPage(frame("/rectification/a"), "a", 2, row, HOSTILE, HOSTILE, List.of(item), true));
        OverviewPage.Count count = new OverviewPage.Count("12", "/findings?unit=x", false);
        OverviewPage.Row unit = new OverviewPage.Row(HOSTILE, "/overview?unit=x", count, count, new OverviewPage.Count("0/5 (0%)", "/", true), Collections.nCopies(4, count), count, count);
        pages.put("overview", new OverviewPage(frame("/overview"), List.of(new OverviewPage.Choice("2022", "/overview?year=2022", false)), List.of(new OverviewPage.Choice(words.say("overview.by.unit"), "/overview", true)), List.of(unit), List.of(unit), List.of(new OverviewPage.RuleRow("AR-01 " + HOSTILE, count)), false, Optional.of(new Rejudging(3, 9, 0))));
        pages.put("overview:down", new OverviewPage(frame("/overview"), List.of(), List.of(), List.of(), List.of(), List.of(), true, Optional.empty()));
        ChecksPage.Row check = new ChecksPage.Row("UD-01", 2, HOSTILE, "low", "row.weight.value > 50.0 && '" + HOSTILE + "' != ''", true, false, "2026-03-02 09:05", HOSTILE, "/settings/checks?edit=UD-01#form", "/findings?rule=UD-01");
        ChecksPage.Row removed = new ChecksPage.Row("UD-02", 3, "已删", "info", "false", false, true, "2026-03-02 09:05", "", "/settings/checks?edit=UD-02#form", "/findings?rule=UD-02");
        ChecksPage.Editing editing = new ChecksPage.Editing("UD-01", 2, HOSTILE, HOSTILE, "indicators", HOSTILE, "low", HOSTILE, HOSTILE, List.of("narrative"));
        ChecksPage.Seen seen = new ChecksPage.Seen(words.say("checks.seen", 1, 2, 3, 4, 5), List.of(new ChecksPage.Line("/reports/x#t0r1c2", HOSTILE, HOSTILE)));
        pages.put("checks", new ChecksPage(frame("/settings/checks"), List.of(check, removed), editing, List.of(new ChecksPage.Wrong("1", "row.", HOSTILE)), Optional.of(seen), List.of(new ChecksPage.FieldName("report.kind", "x")), Optional.of(new Rejudging(3, 9, 0))));
        pages.put("checks:none", new ChecksPage(frame("/settings/checks"), List.of(), editing, List.of(), Optional.empty(), List.of(), Optional.empty()));
        return pages;
    }

    private Frame frame(String path) {
        return new Frame(words, theme, new Address(path, Map.of("q", List.of("\"><b>"))), Frame.Section.FINDINGS);
    }
}
