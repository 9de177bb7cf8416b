package org.kanhe.core.reuse;

/// Counts of very many keys in little memory, up to 255 each; never too low, sometimes a little too high.
///
/// A count-min sketch whose three cells of a key lie in one line of the processor's cache. Too high a count makes a text look
/// more common than it is: such an error costs a find, never accuses.
final class SaturatingCounts {
    private static final int LINE = 64;
    private static final int CELL_BITS = 6;
    private static final int MOST = 255;
    private final byte[] cells;
    private final int lines;

    /// @param expected keys it is to hold
    SaturatingCounts(int expected) {
        lines = Math.max(1, Integer.highestOneBit(Math.max(1, expected / 8)));
        cells = new byte[lines * LINE];
    }

    int get(long key) {
        long h = Hashing.mix(key);
        int line = line(h);
        return Math.min(at(line, h), Math.min(at(line, h >>> CELL_BITS), at(line, h >>> (2 * CELL_BITS))));
    }

    /// Counts one more.
    ///
    /// @return the count before
    int increment(long key) {
        long h = Hashing.mix(key);
        int line = line(h);
        int least = get(key);
        if (least < MOST) {
            for (int i = 0; i < 3; i++) {
                int cell = line + (int) ((h >>> (i * CELL_BITS)) & (LINE - 1));
                // only the lowest cells hold the truth about this key
                if ((cells[cell] & MOST) == least) {
                    cells[cell]++;
                }
            }
        }
        return least;
    }

    private int at(int line, long h) {
        return cells[line + (int) (h & (LINE - 1))] & MOST;
    }

    private int line(long h) {
        return (int) ((h >>> 32) & (lines - 1)) * LINE;
    }
}
