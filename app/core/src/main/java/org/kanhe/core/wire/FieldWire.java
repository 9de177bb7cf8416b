package org.kanhe.core.wire;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Quantity;
import org.kanhe.core.source.Location;

/// `F` and `N` of the contract: `{"value":…,"raw":…,"at":…}`. A cell the layout does not have leaves no key at all.
final class FieldWire {
    private FieldWire() {}

    /// Puts a field of plain values: strings, whole numbers.
    static void put(Map<String, @Nullable Object> into, String key, Field<?> field) {
        switch (field) {
            case Field.Present<?> p -> into.put(key, cell(p.value() instanceof Quantity q ? number(q) : p.value(), p.raw(), p.at()));
            case Field.Blank<?> b -> into.put(key, cell(null, "", b.at()));
            case Field.Unreadable<?> u -> {
                Map<String, @Nullable Object> cell = cell(null, u.raw(), u.at());
                cell.put("unreadable", true);
                into.put(key, cell);
            }
            case Field.Absent<?> _ -> {}
        }
    }

    static Map<String, @Nullable Object> cell(@Nullable Object value, String raw, Location at) {
        Map<String, @Nullable Object> cell = Tree.object();
        cell.put("value", value);
        cell.put("raw", raw);
        cell.put("at", at.code());
        return cell;
    }

    static BigDecimal number(Quantity quantity) {
        return plain(quantity.value());
    }

    /// The number without an exponent, so that 100 is not written 1E+2.
    static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
