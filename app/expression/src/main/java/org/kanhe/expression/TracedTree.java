package org.kanhe.expression;

import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A published report as expressions see it. It notes which cells are looked at: a field is one when its value is asked for.
final class TracedTree extends AbstractMap<String, Object> {
    private static final Set<String> NAMES = Set.of("at", "kind", "unreadable");

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final @Nullable Object at;
    private final Object raw;
    private final boolean unreadable;
    private final Trace trace;

    /// @param nothing what the language calls null
    TracedTree(Map<?, ?> tree, Object nothing, Trace trace) {
        tree.forEach((key, value) -> values.put(String.valueOf(key), converted(value, nothing, trace)));
        this.at = tree.get("at");
        this.raw = values.getOrDefault("raw", "");
        this.unreadable = Boolean.TRUE.equals(tree.get("unreadable"));
        this.trace = trace;
    }

    /// Numbers are doubles, whatever they were printed as: the language does not mix its sorts of numbers.
    static Object converted(@Nullable Object value, Object nothing, Trace trace) {
        return switch (value) {
            case null -> nothing;
            case Map<?, ?> map -> new TracedTree(map, nothing, trace);
            case Collection<?> list -> list.stream().map(v -> converted(v, nothing, trace)).toList();
            case BigDecimal number -> number.doubleValue();
            case Number number -> number.doubleValue();
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

    @Override
    public @Nullable Object get(Object key) {
        if (at != null && !NAMES.contains(String.valueOf(key))) {
            trace.add(new Answer.Used(at.toString(), raw.toString()), unreadable);
        }
        return values.get(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return values.containsKey(String.valueOf(key));
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return values.entrySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    /// The cells looked at.
    static final class Trace {
        private final Map<String, Answer.Used> used = new LinkedHashMap<>();
        private boolean anyUnreadable;

        private void add(Answer.Used cell, boolean unreadable) {
            used.putIfAbsent(cell.at(), cell);
            anyUnreadable |= unreadable;
        }

        List<Answer.Used> used() {
            return List.copyOf(used.values());
        }

        boolean isAnyUnreadable() {
            return anyUnreadable;
        }
    }
}
