package org.kanhe.server.rest.sheet;

import java.util.List;
import org.kanhe.export.Column;
import org.kanhe.export.Value;

/// How hits of one view stand in a sheet.
///
/// @param <T> the hits
public interface HitSheet<T> {
    List<Column> columns();

    /// One value for each column.
    List<Value> row(T hit);
}
