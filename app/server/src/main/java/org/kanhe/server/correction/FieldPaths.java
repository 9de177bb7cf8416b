package org.kanhe.server.correction;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Report;

/// The fields of a typed report by path: names of record components and positions in lists, such as `head/unit` or
/// `indicators/2/target`. A new field or kind of report has its paths without a line of code.
final class FieldPaths {
    private FieldPaths() {}

    /// A field of a report.
    ///
    /// @param type   what its value is, such as `Score`
    /// @param around what else stands in its row, by which the row is known again; empty outside of lists
    record Found(Field<?> field, Class<?> type, List<String> around) {
        boolean fits(String original, List<String> neighbours) {
            return field.raw().equals(original) && around.equals(neighbours);
        }
    }

    /// The field at a path; empty when the report has none there.
    static Optional<Found> find(Report report, String path) {
        List<String> steps = List.of(path.split("/", -1));
        Object node = report;
        for (String step : steps.subList(0, steps.size() - 1)) {
            Optional<Object> next = step(node, step);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            node = next.get();
        }
        Object parent = node;
        boolean inRow = steps.size() > 1 && isPosition(steps.get(steps.size() - 2));
        return component(parent, steps.getLast())
                .filter(c -> c.getType() == Field.class)
                .map(c -> new Found((Field<?>) value(c, parent), valueType(c), inRow ? around(parent, c) : List.of()));
    }

    /// The same path in every row of its list; the path itself where it leads through no list.
    static List<String> inEveryRow(Report report, String path) {
        List<String> steps = new ArrayList<>(List.of(path.split("/")));
        int at = steps.size() - 2;
        if (at < 1 || !isPosition(steps.get(at)) || !(step(report, steps.getFirst()).orElse(report) instanceof List<?> rows)) {
            return List.of(path);
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            steps.set(at, Integer.toString(i));
            all.add(String.join("/", steps));
        }
        return all;
    }

    /// The report with another field at a path.
    ///
    /// @throws IllegalArgumentException when it has none there
    static Report with(Report report, String path, Field<?> now) {
        return (Report) replaced(report, List.of(path.split("/")), now);
    }

    private static Object replaced(Object node, List<String> steps, Object leaf) {
        if (steps.isEmpty()) {
            return leaf;
        }
        Object child = step(node, steps.getFirst()).orElseThrow(() -> new IllegalArgumentException("no " + steps.getFirst()));
        Object now = replaced(child, steps.subList(1, steps.size()), leaf);
        if (node instanceof List<?> rows) {
            List<Object> changed = new ArrayList<>(rows);
            changed.set(Integer.parseInt(steps.getFirst()), now);
            return changed;
        }
        RecordComponent[] components = node.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components).map(c -> c.getName().equals(steps.getFirst()) ? now : value(c, node)).toArray();
        try {
            return node.getClass().getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(node.getClass().getName(), e);
        }
    }

    private static Optional<Object> step(Object node, String step) {
        if (node instanceof List<?> rows) {
            return isPosition(step) && Integer.parseInt(step) < rows.size() ? Optional.of(rows.get(Integer.parseInt(step))) : Optional.empty();
        }
        return component(node, step).map(c -> value(c, node));
    }

    private static Optional<RecordComponent> component(Object node, String name) {
        return node.getClass().isRecord() ? Arrays.stream(node.getClass().getRecordComponents()).filter(c -> c.getName().equals(name)).findFirst() : Optional.empty();
    }

    private static boolean isPosition(String step) {
        return step.matches("\\d{1,6}");
    }

    private static Class<?> valueType(RecordComponent field) {
        return (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    }

    /// What is printed in the other parts of a row.
    private static List<String> around(Object row, RecordComponent leaf) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .filter(c -> !c.getName().equals(leaf.getName()))
                .map(c -> c.getName() + "=" + printed(value(c, row)))
                .filter(s -> !s.endsWith("="))
                .collect(Collectors.toUnmodifiableList());
    }

    private static String printed(Object part) {
        return switch (part) {
            case Field<?> f -> f.raw();
            case String s -> s;
            case Level l -> l.name();
            case Optional<?> o -> o.map(FieldPaths::printed).orElse("");
            default -> "";
        };
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
