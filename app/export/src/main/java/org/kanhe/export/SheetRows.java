package org.kanhe.export;

import java.util.List;

/// Holds rows to the columns they were announced with.
final class SheetRows {
    private SheetRows() {}

    static void fit(SheetHead head, List<Value> row) {
        if (row.size() != head.columns().size()) {
            throw new IllegalArgumentException("%d values for %d columns of %s".formatted(row.size(), head.columns().size(), head.name()));
        }
    }
}
