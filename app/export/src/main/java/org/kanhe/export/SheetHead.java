package org.kanhe.export;

import java.util.List;

/// What stands above the rows of a sheet.
///
/// @param name    of the sheet, for people; any characters
/// @param about   what the sheet says of itself
/// @param columns at least one
public record SheetHead(String name, List<About> about, List<Column> columns) {
    public SheetHead {
        about = List.copyOf(about);
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a sheet without columns: " + name);
        }
    }
}
