package org.kanhe.store.embedded;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// Gives the space of overwritten documents back while nobody writes. With automatic commits off nothing else does, and
/// a busy day can leave the file many times larger than its contents.
public final class Compaction implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Compaction.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final int SLICE_MILLIS = 400;
    private static final long WORTH_BYTES = 64L << 20;

    private final DurableBackend backend;
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private long seen = -1;
    private long settled = -1;

    private Compaction(DurableBackend backend) {
        this.backend = backend;
        this.thread = Thread.ofPlatform().daemon().name("store-compaction").unstarted(this::run);
    }

    public static Compaction start(DurableBackend backend) {
        Compaction compaction = new Compaction(backend);
        compaction.thread.start();
        return compaction;
    }

    private void run() {
        try {
            while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                turn();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (MVStoreException e) {
            LOG.log(System.Logger.Level.WARNING, "the store is no longer compacted", e);
        }
    }

    /// One look: compacts a slice when nothing was written since the last look and the last slice still gained something.
    private void turn() {
        long writes = backend.writes();
        boolean idle = writes == seen;
        seen = writes;
        MVStore store = backend.store();
        if (!idle || writes == settled || store.isClosed() || store.getFileStore().size() < WORTH_BYTES) {
            return;
        }
        backend.alone(() -> {
            if (!store.isClosed() && slice(store) == 0) {
                settled = writes;
            }
        });
    }

    /// @return bytes gained
    static long slice(MVStore store) {
        long before = store.getFileStore().size();
        int retention = store.getRetentionTime();
        try {
            store.compactFile(SLICE_MILLIS);
        } finally {
            // compactFile leaves it at 0, which is only safe while nobody writes
            store.setRetentionTime(retention);
        }
        return Math.max(0, before - store.getFileStore().size());
    }

    /// Waits for a running slice. It is not interrupted: an interrupt closes the file it is writing to.
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
