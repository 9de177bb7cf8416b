package org.kanhe.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Writes sheets row by row; what is written does not stay in memory. Not for several threads at once.
///
/// ```
/// try (SheetWriter out = SheetFormat.XLSX.to(stream)) {
///     out.sheet(new SheetHead("问题清单", about, columns));
///     rows.forEach(row -> out.row(row));
/// }
/// ```
public interface SheetWriter extends Closeable {
    /// Begins a sheet; the rows that follow belong to it. The first call comes before the first row.
    void sheet(SheetHead head) throws IOException;

    /// Adds a row.
    ///
    /// @param row one value for each column
    /// @throws IllegalArgumentException when the number of values is another than that of the columns
    void row(List<Value> row) throws IOException;

    /// Completes the file. The stream given is flushed and left open.
    @Override
    void close() throws IOException;
}
