package org.kanhe.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Measured values of one thing.
final class Figures {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    double median() {
        return percentile(50);
    }

    /// The value that `percent` of all values do not exceed (nearest rank).
    ///
    /// @param percent 0 to 100
    double percentile(double percent) {
        if (values.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(Math.clamp((long) Math.ceil(percent / 100 * sorted.size()) - 1, 0, sorted.size() - 1));
    }

    /// `median (least to most)`.
    String spread(String format) {
        return String.format(Locale.ROOT, format + " (" + format + " to " + format + ")", median(), percentile(0), percentile(100));
    }
}
