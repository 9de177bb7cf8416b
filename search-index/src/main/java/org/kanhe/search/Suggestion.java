package org.kanhe.search;

/// Something that can be completed while typing.
///
/// @param kind  `unit`, `project` or `name` (of an indicator): the field it is a value of
/// @param count hits that have it
public record Suggestion(String kind, String text, long count) {}
