package org.kanhe.server.rest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.FindingRef;
import org.kanhe.server.rectification.Rectification;
import org.kanhe.server.rectification.Rectification.Item;
import org.kanhe.server.rectification.Rectification.State;
import org.kanhe.server.rectification.Rectification.Step;
import org.kanhe.store.Shelf;

/// A rectification as published.
final class RectificationWire {
    private RectificationWire() {}

    static Map<String, @Nullable Object> head(Shelf.Kept<Rectification> kept) {
        Rectification one = kept.value();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", kept.id());
        tree.put("version", kept.version());
        tree.put("unit", one.unit());
        tree.put("deadline", one.deadline().isEmpty() ? null : one.deadline());
        tree.put("overdue", one.isLate(LocalDate.now(ZoneId.systemDefault())));
        tree.put("note", one.note());
        tree.put("made", one.made().toString());
        tree.put("by", one.by());
        tree.put("findings", one.items().size());
        Map<String, @Nullable Object> states = new LinkedHashMap<>();
        for (State state : State.values()) {
            states.put(state.code(), one.count(state));
        }
        tree.put("states", states);
        return tree;
    }

    static Map<String, @Nullable Object> whole(Shelf.Kept<Rectification> kept, boolean chinese) {
        Map<String, @Nullable Object> tree = head(kept);
        tree.put("items", kept.value().items().stream().map(item -> item(item, chinese)).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> item(Item item, boolean chinese) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("finding", FindingRef.of(item.report(), item.finding()).code());
        tree.put("report", item.report().code());
        tree.put("rule", item.rule());
        tree.put("severity", item.severity());
        tree.put("message", item.message(chinese));
        tree.put("at", item.at().code());
        tree.put("project", item.name());
        tree.put("year", item.year().orElse(null));
        tree.put("state", item.state().code());
        List<Map<String, @Nullable Object>> steps = item.steps().stream().map(RectificationWire::step).toList();
        tree.put("history", steps);
        return tree;
    }

    private static Map<String, @Nullable Object> step(Step step) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("state", step.state().code());
        tree.put("text", step.text());
        tree.put("by", step.by());
        tree.put("at", step.at().toString());
        return tree;
    }
}
