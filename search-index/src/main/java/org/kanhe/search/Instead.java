package org.kanhe.search;

/// What to ask instead of a query nothing was found for.
///
/// @param q     a query
/// @param total hits it has
public record Instead(String q, long total) {}
