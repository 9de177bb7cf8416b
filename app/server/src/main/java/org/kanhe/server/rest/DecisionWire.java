package org.kanhe.server.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.Decision;

/// A decision as published.
final class DecisionWire {
    private DecisionWire() {}

    static Map<String, @Nullable Object> of(Decision decision) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("status", decision.status().code());
        tree.put("dismissal", decision.dismissal().map(Decision.Dismissal::code).orElse(null));
        tree.put("note", decision.note());
        tree.put("assignee", decision.assignee().orElse(null));
        tree.put("by", decision.by());
        tree.put("decided", decision.version() == 0 ? null : decision.at().toString());
        tree.put("version", decision.version());
        return tree;
    }
}
