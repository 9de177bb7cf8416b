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
    private static final int TARGET_PERCENT = 80;
    private static final int SLICE_BYTES = 16 << 20;
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
            if (!store.isClosed() && !slice(store)) {
                settled = writes;
            }
        });
    }

    /// Rewrites chunks that are mostly overwritten, so that their space can be used again. Chunks are never moved about in
    /// the file: what moving gains is not worth a file whose order depends on timing; a file that stays long is copied when
    /// it is opened (see [Shrinking]).
    ///
    /// @return whether anything was rewritten
    static boolean slice(MVStore store) {
        boolean rewritten = store.compact(TARGET_PERCENT, SLICE_BYTES);
        if (rewritten) {
            store.commit();
            store.sync();
        }
        return rewritten;
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
