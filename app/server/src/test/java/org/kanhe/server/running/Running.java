package org.kanhe.server.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kanhe.search.EmbeddedElasticsearch;
import org.kanhe.search.engine.EngineStartException;
import org.kanhe.server.Service;
import org.kanhe.server.settings.SettingsReader;

/// Services for the tests of one process. All share one search engine, each under a prefix of its own; every service has
/// a store of its own. Everything ends with the process.
public final class Running {
    private static final List<Service> STARTED = new ArrayList<>();
    private static @Nullable EmbeddedElasticsearch engine;
    private static @Nullable Service shared;
    private static int services;

    private Running() {}

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Running::end));
    }

    /// The service most tests share; it holds whatever they imported.
    public static synchronized Service shared() {
        Service running = shared;
        if (running == null) {
            running = start(Map.of());
            shared = running;
        }
        return running;
    }

    public static Http http() {
        return new Http(shared().address());
    }

    /// A service of its own in a folder of its own.
    ///
    /// @param changes environment beside what every test needs
    public static synchronized Service start(Map<String, String> changes) {
        Map<String, String> environment = new HashMap<>(environment());
        environment.put("KANHE_DATA", folder("service").toString());
        environment.putAll(changes);
        Service service = Service.start(SettingsReader.read(environment, List.of()));
        STARTED.add(service);
        try {
            service.awaitSearch(Duration.ofMinutes(1));
            return service;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The environment of a service that uses the shared search engine under a prefix nobody used before.
    public static synchronized Map<String, String> environment() {
        EmbeddedElasticsearch running = engine();
        return Map.of(
                "KANHE_PORT", "0",
                "KANHE_ELASTICSEARCH_URIS", running.uri().toString(),
                "KANHE_ELASTICSEARCH_USER", running.user(),
                "KANHE_ELASTICSEARCH_PASSWORD", running.password(),
                "KANHE_ELASTICSEARCH_PREFIX", "test" + services++,
                "KANHE_INDEX_CATCH_UP", "PT0.2S");
    }

    public static synchronized EmbeddedElasticsearch engine() {
        EmbeddedElasticsearch running = engine;
        if (running == null) {
            running = startEngine(2);
            engine = running;
        }
        return running;
    }

    /// A machine busy with other things may need longer for the first start than the engine is given.
    private static EmbeddedElasticsearch startEngine(int more) {
        try {
            return EmbeddedElasticsearch.start(Path.of(System.getProperty("kanhe.elasticsearch.home")), folder("engine"));
        } catch (EngineStartException e) {
            if (more == 0) {
                throw e;
            }
            return startEngine(more - 1);
        }
    }

    /// An empty folder under `target`; those of earlier runs are deleted.
    public static synchronized Path folder(String name) {
        try {
            Path parent = Path.of("target", "running");
            if (services == 0 && engine == null) {
                delete(parent);
            }
            Files.createDirectories(parent);
            return Files.createTempDirectory(parent, name).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A sample report of our own making.
    public static Path sample(String name) {
        return samples().resolve(name);
    }

    public static Path samples() {
        return Path.of(System.getProperty("kanhe.root"), "import-scripts", "samples");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static synchronized void end() {
        STARTED.forEach(Service::close);
        EmbeddedElasticsearch running = engine;
        if (running != null) {
            running.close();
        }
    }
}
