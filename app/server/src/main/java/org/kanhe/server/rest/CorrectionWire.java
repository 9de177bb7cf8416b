package org.kanhe.server.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.source.Location;
import org.kanhe.store.Correction;

/// Corrections by hand as published.
final class CorrectionWire {
    private CorrectionWire() {}

    /// Those of one report, oldest first; taken back ones are among them.
    static List<Map<String, @Nullable Object>> of(List<Correction> corrections, int report) {
        return corrections.stream().filter(c -> c.report() == report).map(CorrectionWire::of).toList();
    }

    private static Map<String, @Nullable Object> of(Correction c) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("number", c.number());
        tree.put("path", c.isOfField() ? c.path() : null);
        tree.put("at", c.at().equals(Location.FILE) ? null : c.at().code());
        tree.put("original", c.original());
        tree.put("text", c.text());
        tree.put("note", c.note());
        tree.put("by", c.by());
        tree.put("when", c.when().toString());
        tree.put("applied", c.applied());
        tree.put("takenBack", c.withdrawn().map(w -> Map.of("by", w.by(), "when", w.when().toString())).orElse(null));
        return tree;
    }
}
