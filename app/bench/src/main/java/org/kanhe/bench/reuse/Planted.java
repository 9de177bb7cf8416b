package org.kanhe.bench.reuse;

/// A made-up passage and what is true of it.
///
/// @param number its place in the archive: later numbers were filed later
/// @param report number of the report it stands in
/// @param source number of the passage it was copied from; its own number when it is no copy
/// @param edits  share of the words edited, 0 to 1; 0 for what is no copy
public record Planted(int number, int report, Office office, Kind kind, int source, double edits, String text) {}
