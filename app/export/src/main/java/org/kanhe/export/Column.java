package org.kanhe.export;

/// A column of a sheet.
///
/// @param key   name for programs, unique within a sheet
/// @param title name for people
/// @param width in characters of a spreadsheet, 1 to 255
public record Column(String key, String title, int width) {
    public Column {
        if (width < 1 || width > 255) {
            throw new IllegalArgumentException("a column " + key + " of width " + width);
        }
    }
}
