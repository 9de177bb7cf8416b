package org.kanhe.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Measured values of one thing.
public final class Figures {
    private final List<Double> values = new ArrayList<>();

    public void add(double value) {
        values.add(value);
    }

    public void addAll(Figures others) {
        values.addAll(others.values);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public double median() {
        return percentile(50);
    }

    /// The value that `percent` of all values do not exceed (nearest rank).
    ///
    /// @param percent 0 to 100
    public double percentile(double percent) {
        if (values.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(Math.clamp((long) Math.ceil(percent / 100 * sorted.size()) - 1, 0, sorted.size() - 1));
    }

    /// `median (least to most)`.
    public String spread(String format) {
        return String.format(Locale.ROOT, format + " (" + format + " to " + format + ")", median(), percentile(0), percentile(100));
    }
}
