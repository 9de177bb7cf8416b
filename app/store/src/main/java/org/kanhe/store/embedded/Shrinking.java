package org.kanhe.store.embedded;

import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;

/// Makes a store file that is mostly garbage short again before anybody uses it: what lives is copied to a new file, which
/// then takes the old one's place at once. A crash in between leaves the old file as it was.
public final class Shrinking {
    private static final long WORTH_BYTES = 8L << 20;
    private static final int LIVE_PERCENT = 50;

    private Shrinking() {}

    /// Finishes or throws away what an interrupted copy left.
    public static void cleanUp(String file) {
        MVStoreTool.compactCleanUp(file);
    }

    /// Whether the open store would be at most half as long after a copy.
    public static boolean pays(MVStore store) {
        FileStore<?> file = store.getFileStore();
        return file.size() > WORTH_BYTES && file.getFillRate() * file.getChunksFillRate() / 100 < LIVE_PERCENT;
    }

    /// Copies a closed store.
    public static void shrink(String file) {
        MVStoreTool.compact(file, false);
    }
}
