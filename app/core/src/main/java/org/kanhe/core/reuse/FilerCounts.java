package org.kanhe.core.reuse;

import java.util.ArrayList;
import java.util.List;

/// How many filers use each key. Grows by layers: a full one stays as it is and a larger one takes what comes.
final class FilerCounts {
    private static final int FIRST_LAYER = 1 << 18;
    private static final int LARGEST_LAYER = 1 << 26;
    private final List<Layer> layers = new ArrayList<>();
    private int added;

    private record Layer(int capacity, SaturatingCounts counts, SeenKeys seen) {
        Layer(int capacity) {
            this(capacity, new SaturatingCounts(capacity), new SeenKeys(capacity * 2));
        }
    }

    FilerCounts() {
        layers.add(new Layer(FIRST_LAYER));
    }

    /// Counts a filer's use of a key, once however often it is told.
    ///
    /// @return how many other filers had used it, or -1 when this one had already
    int add(long key, long filer) {
        long use = key * 31 + filer;
        for (Layer layer : layers) {
            if (layer.seen().contains(use)) {
                return -1;
            }
        }
        Layer last = layers.getLast();
        if (added >= last.capacity() && last.capacity() < LARGEST_LAYER) {
            last = new Layer(last.capacity() * 4);
            layers.add(last);
            added = 0;
        }
        last.seen().add(use);
        int before = get(key);
        last.counts().increment(key);
        added++;
        return before;
    }

    int get(long key) {
        int sum = 0;
        for (Layer layer : layers) {
            sum += layer.counts().get(key);
        }
        return sum;
    }
}
