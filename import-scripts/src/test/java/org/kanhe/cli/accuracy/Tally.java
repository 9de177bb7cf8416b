package org.kanhe.cli.accuracy;

/// Fields counted.
///
/// @param expected fields the forms hold
/// @param read     fields read, right or wrong
/// @param right    fields read as the forms hold them
/// @param silent   fields read wrong, with no note and no doubt at their place
record Tally(int expected, int read, int right, int silent) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(expected + other.expected, read + other.read, right + other.right, silent + other.silent);
    }

    /// Share of the fields read that are right.
    double precision() {
        return read == 0 ? 1 : (double) right / read;
    }

    /// Share of the fields held that were read right.
    double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }
}
