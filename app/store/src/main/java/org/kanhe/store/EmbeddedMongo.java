package org.kanhe.store;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.kanhe.store.embedded.Compaction;
import org.kanhe.store.embedded.DurableBackend;
import org.kanhe.store.embedded.Shrinking;

/// A MongoDB wire server inside this process, for whoever has no MongoDB: the same driver, the same code, one file. It
/// listens on the loopback address only and knows no accounts: every user of the machine can reach it.
public final class EmbeddedMongo implements AutoCloseable {
    private static final int CACHE_MEGABYTES = 48;
    private static final int RETENTION_MILLIS = 1000;

    private final DataFolder folder;
    private final MongoServer server;
    private final Compaction compaction;

    private EmbeddedMongo(DataFolder folder, MongoServer server, Compaction compaction) {
        this.folder = folder;
        this.server = server;
        this.compaction = compaction;
    }

    /// Opens or creates the store `mongo/kanhe.mv` under the data folder and listens on a free port.
    ///
    /// @throws StoreUnavailable when the folder is in use by another process or its file cannot be read
    public static EmbeddedMongo start(Path dataDir) {
        Path path = dataDir.resolve("mongo").toAbsolutePath();
        DataFolder folder = DataFolder.hold(path);
        try {
            DurableBackend backend = new DurableBackend(open(path.resolve("kanhe.mv")));
            MongoServer server = new MongoServer(backend);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return new EmbeddedMongo(folder, server, Compaction.start(backend));
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static MVStore open(Path file) {
        try {
            Shrinking.cleanUp(file.toString());
            MVStore store = opened(file);
            if (Shrinking.pays(store)) {
                store.close(0);
                Shrinking.shrink(file.toString());
                store = opened(file);
            }
            // old chunks must outlive only writes that are not yet forced; with the default of 45 s the file grows without bound
            store.setRetentionTime(RETENTION_MILLIS);
            return store;
        } catch (MVStoreException e) {
            throw new StoreUnavailable("The store " + file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static MVStore opened(Path file) {
        return new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().cacheSize(CACHE_MEGABYTES).open();
    }

    /// Where to connect; the database is `kanhe`.
    public String uri() {
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort() + "/kanhe";
    }

    @Override
    public void close() {
        compaction.close();
        server.shutdownNow();
        folder.close();
    }
}
