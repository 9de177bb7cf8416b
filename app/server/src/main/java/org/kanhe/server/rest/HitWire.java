package org.kanhe.server.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kanhe.search.FacetCount;
import org.kanhe.search.FindingHit;
import org.kanhe.search.Highlight;
import org.kanhe.search.Hit;
import org.kanhe.search.IndicatorHit;
import org.kanhe.search.PassageHit;
import org.kanhe.search.ReportHit;
import org.kanhe.search.Results;

/// Hits and pages of hits as published.
final class HitWire {
    private HitWire() {}

    static <T extends Hit> Map<String, @Nullable Object> page(Results<T> results, Locale locale) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("total", results.total());
        tree.put("page", results.page());
        tree.put("size", results.size());
        tree.put("items", items(results, locale));
        Map<String, @Nullable Object> facets = new LinkedHashMap<>();
        results.facets().forEach((name, counts) -> facets.put(name, all(counts, HitWire::facet)));
        tree.put("facets", facets);
        tree.put("alsoSearchedFor", all(results.also(), also -> ordered("word", also.word(), "others", also.others())));
        tree.put("instead", all(results.instead(), instead -> ordered("q", instead.q(), "total", instead.total())));
        tree.put("near", results.near());
        tree.put("nothingHere", results.nothingHere());
        return tree;
    }

    private static <T extends Hit> List<Map<String, @Nullable Object>> items(Results<T> results, Locale locale) {
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        for (int i = 0; i < results.items().size(); i++) {
            Map<String, @Nullable Object> item = of(results.items().get(i), locale);
            if (i < results.explanations().size()) {
                item.put("explanation", ExplanationWire.of(results.explanations().get(i), locale));
            }
            items.add(item);
        }
        return items;
    }

    static Map<String, @Nullable Object> of(Hit hit, Locale locale) {
        Map<String, @Nullable Object> tree = origin(hit);
        switch (hit) {
            case ReportHit report -> add(tree, report);
            case IndicatorHit indicator -> add(tree, indicator);
            case PassageHit passage -> add(tree, passage);
            case FindingHit finding -> add(tree, finding, locale);
        }
        tree.put("highlights", all(hit.highlights(), HitWire::highlight));
        return tree;
    }

    private static Map<String, @Nullable Object> origin(Hit hit) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("file", hit.file());
        tree.put("report", hit.report());
        tree.put("ordinal", hit.ordinal());
        tree.put("kind", hit.kind());
        tree.put("title", hit.title());
        tree.put("unit", hit.unit());
        tree.put("department", hit.department());
        tree.put("project", hit.project());
        tree.put("region", hit.region());
        tree.put("year", hit.year().orElse(null));
        return tree;
    }

    private static void add(Map<String, @Nullable Object> tree, ReportHit report) {
        tree.put("findings", report.findings());
        tree.put("doubtful", report.doubtful());
        tree.put("score", report.score().orElse(null));
        tree.put("rate", report.rate().orElse(null));
        tree.put("annual", report.annual().orElse(null));
        tree.put("executed", report.executed().orElse(null));
    }

    private static void add(Map<String, @Nullable Object> tree, IndicatorHit indicator) {
        tree.put("at", indicator.at());
        tree.putAll(indicator.indicator());
        tree.put("findings", indicator.findings());
        tree.put("rules", indicator.rules());
    }

    private static void add(Map<String, @Nullable Object> tree, PassageHit passage) {
        tree.put("at", passage.at());
        tree.put("heading", passage.heading());
        tree.put("headingAt", passage.headingAt());
        tree.put("text", passage.text());
        tree.put("findings", passage.findings());
        tree.put("rules", passage.rules());
    }

    private static void add(Map<String, @Nullable Object> tree, FindingHit finding, Locale locale) {
        tree.put("id", finding.ref());
        tree.put("rule", finding.rule());
        tree.put("severity", finding.severity());
        tree.put("status", finding.status());
        tree.put("dismissal", finding.dismissal().isEmpty() ? null : finding.dismissal());
        tree.put("note", finding.note());
        tree.put("assignee", finding.assignee().isEmpty() ? null : finding.assignee());
        tree.put("by", finding.by());
        tree.put("version", finding.version());
        tree.put("message", finding.message(locale));
        tree.put("computed", finding.computed().orElse(null));
        tree.put("at", finding.at());
        tree.put("evidence", all(finding.evidence(), p -> ordered("at", p.at(), "text", p.text(), "report", p.report())));
    }

    private static Map<String, @Nullable Object> facet(FacetCount count) {
        return ordered("value", count.value(), "count", count.count());
    }

    private static Map<String, @Nullable Object> highlight(Highlight highlight) {
        Map<String, @Nullable Object> tree = ordered("field", highlight.field(), "text", highlight.text(), "at", highlight.at());
        tree.put("spans", all(highlight.spans(), s -> ordered("start", s.start(), "end", s.end())));
        tree.put("cutBefore", highlight.cutBefore());
        tree.put("cutAfter", highlight.cutAfter());
        return tree;
    }

    private static <T> List<Map<String, @Nullable Object>> all(List<T> values, Function<T, Map<String, @Nullable Object>> wire) {
        return values.stream().map(wire).toList();
    }

    private static Map<String, @Nullable Object> ordered(Object... keysAndValues) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            tree.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return tree;
    }
}
