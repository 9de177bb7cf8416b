package org.kanhe.bench.reuse;

import java.util.Locale;

/// So many of so many.
record Share(long part, long whole) {
    static final Share NONE = new Share(0, 0);

    Share plus(boolean hit) {
        return new Share(part + (hit ? 1 : 0), whole + 1);
    }

    Share and(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    double value() {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    /// `0.9988 (1,650 of 1,652)`; says so when there was nothing to count.
    String shown() {
        return whole == 0 ? "nothing to count" : String.format(Locale.ROOT, "%.4f (%,d of %,d)", value(), part, whole);
    }
}
