package org.kanhe.server.engine;

import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.kanhe.core.source.SourceId;

/// One thread at a time for one file, however many imports name it. A lock of its own for every file and not one for
/// several: an archive is held while its members are, and two archives sharing locks could wait for each other for ever.
@Singleton
public final class FileLocks {
    private final ConcurrentHashMap<SourceId, Held> locks = new ConcurrentHashMap<>();

    private record Held(ReentrantLock lock, int users) {
        Held plus(int more) {
            return new Held(lock, users + more);
        }
    }

    public <T> T holding(SourceId id, Supplier<T> work) {
        Held held = locks.merge(id, new Held(new ReentrantLock(), 1), (before, _) -> before.plus(1));
        held.lock().lock();
        try {
            return work.get();
        } finally {
            held.lock().unlock();
            locks.computeIfPresent(id, (_, now) -> now.users() == 1 ? null : now.plus(-1));
        }
    }
}
