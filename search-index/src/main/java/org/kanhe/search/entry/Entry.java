package org.kanhe.search.entry;

import java.util.Map;

/// One thing that can be found.
///
/// @param id     the same whenever the same file is read the same way
/// @param fields as the schema names them
public record Entry(IndexKind kind, String id, Map<String, Object> fields) {}
