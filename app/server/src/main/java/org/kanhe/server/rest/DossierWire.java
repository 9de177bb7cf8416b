package org.kanhe.server.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.search.IndicatorHit;
import org.kanhe.server.lookup.Dossier;

/// Everything known about a unit or a project, as published.
final class DossierWire {
    private DossierWire() {}

    static Map<String, @Nullable Object> of(Dossier dossier) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", dossier.name());
        tree.put("spellings", dossier.spellings());
        tree.put("unit", dossier.unit().orElse(null));
        tree.put("total", dossier.total());
        tree.put("mentions", dossier.mentions());
        tree.put("years", dossier.years().stream().map(DossierWire::year).toList());
        tree.put("findings", findings(dossier.findings()));
        tree.put(dossier.subject().other().path(), dossier.partners().stream().map(DossierWire::partner).toList());
        tree.put("indicatorRows", dossier.rows());
        tree.put("indicators", dossier.indicators().stream().map(DossierWire::line).toList());
        tree.put("reports", dossier.reports().stream().map(hit -> HitWire.of(hit, Locale.ROOT)).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> year(Dossier.Year year) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("year", year.year());
        tree.put("reports", year.reports());
        tree.put("kinds", year.kinds());
        tree.put("projects", money(year.projects()));
        tree.put("whole", money(year.whole()));
        tree.put("findings", year.findings());
        return tree;
    }

    private static Map<String, @Nullable Object> money(Dossier.Money money) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("forms", money.forms());
        tree.put("annual", money.annual().orElse(null));
        tree.put("executed", money.executed().orElse(null));
        tree.put("rate", money.rate().orElse(null));
        tree.put("score", money.score().orElse(null));
        return tree;
    }

    private static Map<String, @Nullable Object> findings(Dossier.Findings findings) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("total", findings.total());
        tree.put("bySeverity", findings.counts());
        return tree;
    }

    private static Map<String, @Nullable Object> partner(Dossier.Partner partner) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", partner.name());
        tree.put("reports", partner.reports());
        tree.put("years", partner.years());
        return tree;
    }

    private static Map<String, @Nullable Object> line(Dossier.Line line) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("of", line.of());
        tree.put("level1", line.level1());
        tree.put("level2", line.level2());
        tree.put("name", line.name());
        Map<String, List<Map<String, @Nullable Object>>> years = new LinkedHashMap<>();
        line.byYear().forEach((year, rows) -> years.put(String.valueOf(year), rows.stream().map(DossierWire::row).toList()));
        tree.put("byYear", years);
        return tree;
    }

    private static Map<String, @Nullable Object> row(IndicatorHit hit) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("report", hit.report());
        tree.put("at", hit.at());
        for (String field : List.of("name", "target", "actual", "weight", "score", "reason")) {
            tree.put(field, hit.indicator().get(field));
        }
        return tree;
    }
}
