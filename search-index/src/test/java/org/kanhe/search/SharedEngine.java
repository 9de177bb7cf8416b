package org.kanhe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// One real engine for all integration tests of this process; every test class has an archive of its own in it.
final class SharedEngine {
    private static final AtomicInteger ARCHIVES = new AtomicInteger();

    private SharedEngine() {}

    /// A new, empty archive.
    static ReportIndex archive() {
        EmbeddedElasticsearch engine = Holder.ENGINE;
        ReportIndex index = ReportIndex.connect(List.of(engine.uri()), Optional.of(engine.credentials()), "test" + ARCHIVES.incrementAndGet());
        index.ensure();
        return index;
    }

    /// The engine behind the archives, with the prefix of one of its own.
    static Behind behind() {
        ReportIndex index = archive();
        EmbeddedElasticsearch engine = Holder.ENGINE;
        return new Behind(index, Engine.connect(List.of(engine.uri()), Optional.of(engine.credentials())), "test" + ARCHIVES.get());
    }

    /// @param prefix of the archive's indices
    record Behind(ReportIndex index, Engine engine, String prefix) implements AutoCloseable {
        @Override
        public void close() {
            engine.close();
            index.close();
        }
    }

    private static final class Holder {
        static final EmbeddedElasticsearch ENGINE = EmbeddedElasticsearch.start(Path.of(System.getProperty("kanhe.elasticsearch.home")), folder());

        private static Path folder() {
            try {
                return Files.createTempDirectory("kanhe-search-test");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
