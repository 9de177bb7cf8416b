package org.kanhe.server.operations;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.form.Reading;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Report;

/// Every answer of a reading under a name that stays when rows move: the number of the report, then components, rows by
/// what names them. What a field says and whether it was understood; what the layout has no cell for is left out.
final class FieldValues {
    private static final String NOT_UNDERSTOOD = "? ";
    private static final String BLANK = "";
    private static final int LONGEST_NAME = 40;
    private static final List<String> NAMING = List.of("name", "label", "item", "heading", "level3");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private FieldValues() {}

    static Map<String, String> of(Reading reading) {
        FieldValues all = new FieldValues();
        for (Report report : reading.reports()) {
            all.record(report.ordinal() + "", report);
        }
        return all.values;
    }

    private void record(String path, Object record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            part(path + "/" + component.getName(), value(component, record));
        }
    }

    private void part(String path, Object part) {
        switch (part) {
            case Field<?> field -> field(path, field);
            case String text when !text.isBlank() -> put(path, text);
            case Optional<?> some -> some.ifPresent(inner -> part(path, inner));
            case Level level -> put(path, level.name());
            case List<?> rows -> rows.forEach(row -> row(path, row));
            case Record inner when inner.getClass().getPackageName().equals(Report.class.getPackageName()) -> record(path, inner);
            default -> {}
        }
    }

    private void row(String list, Object row) {
        if (row instanceof Record) {
            String name = list + "[" + name(row) + "]";
            int count = seen.merge(name, 1, Integer::sum);
            record(count == 1 ? name : name + "#" + count, row);
        }
    }

    /// What names a row: its label, name or heading, else the first thing it says.
    private static String name(Object row) {
        Map<String, String> said = new LinkedHashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            String text = said(value(component, row));
            if (!text.isBlank()) {
                said.put(component.getName(), text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text);
            }
        }
        return NAMING.stream().filter(said::containsKey).findFirst().map(said::get).orElseGet(() -> said.values().stream().findFirst().orElse(""));
    }

    private static String said(Object part) {
        return switch (part) {
            case Field<?> f -> f.raw();
            case String s -> s;
            case Level l -> l.name();
            default -> "";
        };
    }

    private void field(String path, Field<?> field) {
        switch (field) {
            case Field.Present<?> p -> put(path, p.raw());
            case Field.Unreadable<?> u -> put(path, NOT_UNDERSTOOD + u.raw());
            case Field.Blank<?> _ -> put(path, BLANK);
            case Field.Absent<?> _ -> values.remove(path);
        }
    }

    private void put(String path, String said) {
        values.put(path, said);
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
