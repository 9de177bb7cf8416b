package org.kanhe.export;

/// Something an exported list says of itself: the query it answers, when it was made, the rules it was judged by.
///
/// @param key   name for programs, unique within a sheet
/// @param label name for people
public record About(String key, String label, String value) {}
