package org.kanhe.core.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.compare.YearComparison;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;

/// One line of money over the years, 万元 and %.
final class FundingYearsWire {
    private FundingYearsWire() {}

    static Map<String, @Nullable Object> of(YearComparison comparison, FundingItem item) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("item", item.code());
        tree.put("project", comparison.project().isEmpty() ? null : comparison.project());
        Map<String, @Nullable Object> byYear = Tree.object();
        comparison.funding().getOrDefault(item, new java.util.TreeMap<>()).forEach((year, row) -> byYear.put(String.valueOf(year), cells(row)));
        tree.put("byYear", byYear);
        return tree;
    }

    private static Map<String, @Nullable Object> cells(FundingRow row) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("label", row.label());
        FieldWire.put(tree, "initial", row.initial());
        FieldWire.put(tree, "annual", row.annual());
        FieldWire.put(tree, "executed", row.executed());
        FieldWire.put(tree, "rate", row.rate());
        return tree;
    }
}
