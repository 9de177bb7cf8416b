package org.kanhe.server.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.reuse.Alignment;
import org.kanhe.core.reuse.IndicatorSet;
import org.kanhe.core.reuse.Origin;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.ReuseKind;
import org.kanhe.core.reuse.ReusedPair;
import org.kanhe.core.reuse.RowMatch;
import org.kanhe.core.reuse.Span;
import org.kanhe.search.reuse.FamilyCard;
import org.kanhe.search.reuse.Flow;
import org.kanhe.search.reuse.PairPage;
import org.kanhe.search.reuse.StoredPair;
import org.kanhe.server.reuse.ReuseReading;
import org.kanhe.store.ReuseExclusion;

/// Copied text as published.
final class ReuseWire {
    private ReuseWire() {}

    static Map<String, @Nullable Object> page(PairPage page) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("total", page.total());
        tree.put("page", page.page());
        tree.put("size", page.size());
        tree.put("items", page.items().stream().map(ReuseWire::item).toList());
        Map<String, @Nullable Object> facets = new LinkedHashMap<>();
        page.facets().forEach((name, counts) -> facets.put(name, counts.stream().map(c -> Map.of("value", c.value(), "count", c.count())).toList()));
        tree.put("facets", facets);
        return tree;
    }

    /// A pair in a list.
    static Map<String, @Nullable Object> item(StoredPair stored) {
        return pair(stored.id(), ReuseReading.aligned(stored), stored.family(), stored.excluded());
    }

    /// A pair that is stored nowhere.
    static Map<String, @Nullable Object> unstored(ReusedPair pair) {
        Map<String, @Nullable Object> tree = pair(null, pair, "", false);
        tree.putAll(sides(pair));
        return tree;
    }

    /// A pair with everything needed to set both texts side by side.
    static Map<String, @Nullable Object> whole(StoredPair stored, ReuseReading.Spread spread) {
        ReusedPair pair = ReuseReading.aligned(stored);
        Map<String, @Nullable Object> tree = pair(stored.id(), pair, stored.family(), stored.excluded());
        tree.putAll(sides(pair));
        tree.put("unitsSharing", spread.units());
        tree.put("reportsSharing", spread.reports());
        tree.put("first", passage(spread.first()));
        if (pair.kind() == ReuseKind.INDICATOR_SET) {
            tree.put("rows", RowMatch.of(IndicatorSet.of(pair.left()), IndicatorSet.of(pair.right())).stream().map(ReuseWire::row).toList());
        }
        return tree;
    }

    private static Map<String, @Nullable Object> row(RowMatch match) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("left", Map.of("name", match.left().printed(), "target", match.left().target(), "actual", match.left().actual()));
        tree.put("right", Map.of("name", match.right().printed(), "target", match.right().target(), "actual", match.right().actual()));
        tree.put("sameName", match.isSameName());
        tree.put("sameTarget", match.isSameTarget());
        tree.put("sameActual", match.isSameActual());
        return tree;
    }

    private static Map<String, @Nullable Object> sides(ReusedPair pair) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("tiles", pair.alignment().shared().stream().map(s -> Map.of("left", span(s.left()), "right", span(s.right()), "length", s.length())).toList());
        tree.put("leftForm", pair.alignment().leftForm().stream().map(ReuseWire::span).toList());
        tree.put("rightForm", pair.alignment().rightForm().stream().map(ReuseWire::span).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> pair(@Nullable String id, ReusedPair pair, String family, boolean excluded) {
        Alignment alignment = pair.alignment();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("kind", pair.kind().code());
        tree.put("grade", pair.judgement().grade().code());
        tree.put("score", rounded(pair.judgement().score()));
        tree.put("bits", rounded(pair.judgement().bits()));
        tree.put("cover", rounded(pair.judgement().cover() * 100));
        tree.put("left", passage(pair.left()));
        // a name whose source nobody filed has no other side
        tree.put("right", pair.isAlone() ? null : passage(pair.right()));
        if (pair.kind() == ReuseKind.FOREIGN_NAME) {
            tree.put("names", pair.names().stream().map(found -> Map.of("name", found.name(), "start", found.span().start(), "end", found.span().end())).toList());
        }
        tree.put("replaced", alignment.replaced().stream().map(r -> Map.of("sort", r.sort().code(), "left", r.left(), "right", r.right())).toList());
        tree.put("unchangedNumbers", alignment.unchangedNumbers());
        tree.put("longestRun", alignment.longestRun());
        tree.put("sharedLength", alignment.sharedLength());
        tree.put("unitsSharing", pair.judgement().units());
        tree.put("family", family.isEmpty() ? null : family);
        tree.put("excluded", excluded);
        return tree;
    }

    static Map<String, @Nullable Object> passage(Passage passage) {
        Origin origin = passage.origin();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("file", origin.file());
        tree.put("report", origin.report().code());
        tree.put("ordinal", origin.report().ordinal());
        tree.put("unit", origin.unit().full());
        tree.put("project", origin.project());
        tree.put("year", origin.year() == Origin.UNKNOWN_YEAR ? null : origin.year());
        tree.put("at", passage.at().code());
        tree.put("from", passage.from());
        tree.put("section", passage.section().code());
        tree.put("heading", passage.heading());
        tree.put("text", passage.text());
        return tree;
    }

    static Map<String, @Nullable Object> family(FamilyCard card) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", card.id());
        tree.put("units", card.units());
        tree.put("unitNames", card.unitNames());
        tree.put("years", card.years());
        tree.put("pairs", card.pairs());
        tree.put("first", passage(card.sample().right()));
        tree.put("pair", card.sample().id());
        tree.put("excluded", card.sample().excluded());
        return tree;
    }

    static Map<String, @Nullable Object> flow(Flow flow) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("to", flow.to());
        tree.put("from", flow.from());
        tree.put("toYear", flow.toYear() == Origin.UNKNOWN_YEAR ? null : flow.toYear());
        tree.put("fromYear", flow.fromYear() == Origin.UNKNOWN_YEAR ? null : flow.fromYear());
        tree.put("pairs", flow.pairs());
        tree.put("byScore", flow.scores());
        return tree;
    }

    static Map<String, @Nullable Object> exclusion(ReuseExclusion exclusion) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", exclusion.id());
        tree.put("sort", exclusion.sort().code());
        tree.put("label", exclusion.label());
        tree.put("note", exclusion.note());
        tree.put("by", exclusion.by());
        tree.put("at", exclusion.at().toString());
        return tree;
    }

    private static Map<String, Integer> span(Span span) {
        return Map.of("start", span.start(), "end", span.end());
    }

    static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
