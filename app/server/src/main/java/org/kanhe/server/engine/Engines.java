package org.kanhe.server.engine;

import java.nio.file.Path;
import java.util.Optional;
import org.kanhe.server.settings.Settings;
import org.kanhe.server.settings.StartRefused;
import org.kanhe.store.EmbeddedMongo;
import org.kanhe.store.ReportStore;
import org.kanhe.store.StoreUnavailable;

/// The two stores: the one of the truth, without which there is no service, and the one for searching, which may follow.
public final class Engines implements AutoCloseable {
    private final Optional<EmbeddedMongo> embedded;
    private final ReportStore store;
    private final SearchEngine search;

    private Engines(Optional<EmbeddedMongo> embedded, ReportStore store, SearchEngine search) {
        this.embedded = embedded;
        this.store = store;
        this.search = search;
    }

    /// Brings up what is to be embedded and connects to the rest; the search engine comes up in the background.
    ///
    /// @throws StartRefused when there is no store to be had
    public static Engines open(Settings settings, Path data) {
        try {
            Optional<EmbeddedMongo> embedded = settings.store().mongodbUri().isPresent() ? Optional.empty() : Optional.of(EmbeddedMongo.start(data));
            try {
                ReportStore store = ReportStore.connect(settings.store().mongodbUri().or(() -> embedded.map(EmbeddedMongo::uri)).orElseThrow());
                return new Engines(embedded, store, SearchEngine.start(settings.search(), data));
            } catch (StoreUnavailable e) {
                embedded.ifPresent(EmbeddedMongo::close);
                throw e;
            }
        } catch (StoreUnavailable e) {
            throw new StartRefused(String.valueOf(e.getMessage()), e);
        }
    }

    public ReportStore store() {
        return store;
    }

    public SearchEngine search() {
        return search;
    }

    @Override
    public void close() {
        search.close();
        store.close();
        embedded.ifPresent(EmbeddedMongo::close);
    }
}
