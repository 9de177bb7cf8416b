package org.kanhe.search;

/// How many hits have this value.
public record FacetCount(String value, long count) {}
