package org.kanhe.server.lookup;

import org.kanhe.search.Tally;

/// One line of a batch and what it finds.
///
/// @param number of the line in what was handed in, from 1
public record BatchLine(int number, String q, Tally tally) {}
