package org.kanhe.core.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Measure;

/// `V` of the contract: a field plus what the value measures. Several measures in one cell stand under `parts`, and the
/// first of them in the cell itself.
final class ValueWire {
    private ValueWire() {}

    static void put(Map<String, @Nullable Object> into, String key, Field<IndicatorValue> field) {
        if (field instanceof Field.Present<IndicatorValue> p) {
            Map<String, @Nullable Object> cell = FieldWire.cell(p.value().text(), p.raw(), p.at());
            add(cell, p.value());
            into.put(key, cell);
        } else {
            FieldWire.put(into, key, field);
        }
    }

    private static void add(Map<String, @Nullable Object> cell, IndicatorValue value) {
        switch (value) {
            case IndicatorValue.Measured m -> {
                cell.put("kind", "measured");
                add(cell, m.measure());
                if (m.parts().size() > 1) {
                    cell.put("parts", parts(m));
                }
            }
            case IndicatorValue.Described _ -> cell.put("kind", "described");
        }
    }

    private static List<Map<String, @Nullable Object>> parts(IndicatorValue.Measured value) {
        return value.parts().stream().map(part -> {
            Map<String, @Nullable Object> one = Tree.object();
            add(one, part);
            return one;
        }).toList();
    }

    private static void add(Map<String, @Nullable Object> cell, Measure measure) {
        if (!measure.subject().isEmpty()) {
            cell.put("subject", measure.subject());
        }
        cell.put("comparison", measure.comparison().code());
        cell.put("number", FieldWire.plain(measure.number()));
        measure.upper().ifPresent(upper -> cell.put("upper", FieldWire.plain(upper)));
        cell.put("unit", measure.unit());
        measure.change().ifPresent(change -> cell.put("change", change.code()));
        if (!measure.period().isEmpty()) {
            cell.put("period", measure.period());
        }
    }
}
