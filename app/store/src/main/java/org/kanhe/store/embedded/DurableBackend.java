package org.kanhe.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/// Answers a write only when it is committed and forced to the disk.
///
/// - Commits happen here and nowhere else, under the exclusive lock: a document, its index entries and its
///   collection's counters reach the file together, so every command is atomic in a crash.
/// - Reads share the lock and the reply is copied under it, because the protocol front updates stored documents in place
///   and encodes replies later.
/// - Forcing is grouped: one force covers every command committed before it began. A write that says it needs no journal
///   (`j: false`) is committed but not waited for; the next one that does covers it.
public final class DurableBackend extends AbstractMongoBackend {
    private static final Set<String> WRITES = Set.of(
            "insert", "update", "delete", "findandmodify", "create", "createindexes", "drop", "dropindexes", "dropdatabase", "renamecollection");

    private final MVStore store;
    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock(true);
    private final ReentrantLock forcing = new ReentrantLock();
    private final AtomicLong committed = new AtomicLong();
    private long forced;

    /// @param store opened with automatic commits disabled
    public DurableBackend(MVStore store) {
        super(defaultClock());
        this.store = store;
        store.getMapNames().stream()
                .filter(n -> n.startsWith(StoredDatabase.DATA))
                .map(n -> n.substring(StoredDatabase.DATA.length(), n.indexOf('.', StoredDatabase.DATA.length())))
                .distinct()
                .toList()
                .forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoredDatabase(name, store, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return isWrite(command, query) ? write(channel, database, command, query) : read(channel, database, command, query);
    }

    private Document read(Channel channel, String database, String command, Document query) {
        commands.readLock().lock();
        try {
            return super.handleCommand(channel, database, command, query).cloneDeeply();
        } finally {
            commands.readLock().unlock();
        }
    }

    private Document write(Channel channel, String database, String command, Document query) {
        Document reply = null;
        RuntimeException failure = null;
        long mine;
        commands.writeLock().lock();
        try {
            try {
                reply = super.handleCommand(channel, database, command, query).cloneDeeply();
            } catch (RuntimeException e) {
                // what the command did before it failed is committed like the rest, as the protocol has it
                failure = e;
            }
            store.commit();
            mine = committed.incrementAndGet();
        } finally {
            commands.writeLock().unlock();
        }
        if (wantsJournal(query)) {
            force(mine);
        }
        if (reply == null) {
            throw failure != null ? failure : new IllegalStateException("no reply to " + command);
        }
        return reply;
    }

    private void force(long mine) {
        forcing.lock();
        try {
            if (forced < mine) {
                long upTo = committed.get();
                store.sync();
                forced = upTo;
            }
        } finally {
            forcing.unlock();
        }
    }

    private static boolean wantsJournal(Document query) {
        return !(query.get("writeConcern") instanceof Document concern && Boolean.FALSE.equals(concern.get("j")));
    }

    private static boolean isWrite(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        return WRITES.contains(name) || (name.equals("aggregate") && writes(query.get("pipeline")));
    }

    private static boolean writes(@Nullable Object pipeline) {
        return pipeline instanceof Collection<?> stages && stages.stream().anyMatch(s -> s instanceof Document d && (d.containsKey("$out") || d.containsKey("$merge")));
    }

    /// Runs something on the store while no command runs, such as a compaction.
    void alone(Runnable work) {
        commands.writeLock().lock();
        try {
            work.run();
        } finally {
            commands.writeLock().unlock();
        }
    }

    /// Writes answered since the start; tells whether the store is idle.
    long writes() {
        return committed.get();
    }

    MVStore store() {
        return store;
    }

    @Override
    public void close() {
        alone(() -> {
            super.close();
            if (!store.isClosed()) {
                store.close(0);
            }
        });
    }
}
