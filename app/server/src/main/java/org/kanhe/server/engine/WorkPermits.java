package org.kanhe.server.engine;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import org.kanhe.server.settings.Settings;

/// How many files are worked on at a time. One that only waits hands its permit back; how many may be begun and not
/// finished is limited too, because each keeps its document in memory.
@Singleton
public final class WorkPermits {
    private static final int BEGUN_FOR_EACH = 8;
    /// Whether this thread works on a file.
    private static final ThreadLocal<Boolean> HELD = ThreadLocal.withInitial(() -> false);

    private final Semaphore begun;
    private final Semaphore working;

    WorkPermits(Settings settings) {
        this.begun = new Semaphore(settings.imports().parallel() * BEGUN_FOR_EACH, true);
        this.working = new Semaphore(settings.imports().parallel(), true);
    }

    /// Runs `work` when it is its turn.
    public void inTurn(Runnable work) {
        begun.acquireUninterruptibly();
        try {
            working.acquireUninterruptibly();
            HELD.set(true);
            try {
                work.run();
            } finally {
                handBack();
                HELD.remove();
            }
        } finally {
            begun.release();
        }
    }

    /// The rest of what this thread does is mostly waiting: another file may be worked on from now. The permit is not asked
    /// for again, because who holds one may be waiting for the very file this thread has in hand.
    public void handBack() {
        if (HELD.get()) {
            HELD.set(false);
            working.release();
        }
    }
}
