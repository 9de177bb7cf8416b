package org.kanhe.core.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.compare.WholeAndParts;

/// The money of a department beside that of its projects.
public final class WholeWire {
    private WholeWire() {}

    public static Map<String, @Nullable Object> of(String unit, WholeAndParts found) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("unit", unit);
        tree.put("year", found.year());
        tree.put("projects", found.projects().size());
        tree.put("sums", found.sums().stream().map(WholeWire::sum).toList());
        tree.put("pairs", found.pairs().stream().map(WholeWire::pair).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> sum(WholeAndParts.Sum sum) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("column", sum.column().code());
        tree.put("whole", cell(sum.whole()));
        tree.put("parts", sum.parts().stream().map(WholeWire::cell).toList());
        tree.put("sum", FieldWire.plain(sum.sum()));
        tree.put("gap", sum.gap().map(FieldWire::plain).orElse(null));
        tree.put("unread", sum.unread().size());
        return tree;
    }

    private static Map<String, @Nullable Object> pair(WholeAndParts.Pair pair) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("column", pair.column().code());
        tree.put("baseData", cell(pair.base()));
        tree.put("form", cell(pair.form()));
        tree.put("gap", pair.gap().map(FieldWire::plain).orElse(null));
        return tree;
    }

    private static Map<String, @Nullable Object> cell(WholeAndParts.Cell cell) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("report", cell.report().code());
        tree.put("file", cell.file());
        tree.put("kind", cell.kind().code());
        tree.put("of", cell.of());
        FieldWire.put(tree, "amount", cell.amount());
        return tree;
    }
}
