package org.kanhe.server.page.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kanhe.server.Service;
import org.kanhe.server.settings.SettingsReader;

/// A service of our own with both engines and an empty archive.
final class Site implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Path data;
    private final Service service;

    private Site(Path data, Service service) {
        this.data = data;
        this.service = service;
    }

    static Site start() throws InterruptedException, IOException {
        Path data = Path.of("target", "browser-" + ProcessHandle.current().pid()).toAbsolutePath();
        Files.createDirectories(data);
        Map<String, String> environment = Map.of("KANHE_ELASTICSEARCH_HOME", System.getProperty("kanhe.elasticsearch.home", ""));
        Service service = Service.start(SettingsReader.read(environment, List.of("--port", "0", "--data", data.toString())));
        // On a busy machine the first attempt to start the engine may run out of time; the service tries again by itself
        Instant end = Instant.now().plus(PATIENCE);
        while (!service.awaitSearch(PATIENCE)) {
            if (Instant.now().isAfter(end)) {
                service.close();
                throw new IllegalStateException("the search engine did not come up");
            }
            Thread.sleep(PAUSE);
        }
        return new Site(data, service);
    }

    URI address() {
        return service.address();
    }

    /// The product's own sample reports, which everybody in them is invented.
    static List<Path> samples() throws IOException {
        Path folder = Path.of(System.getProperty("kanhe.root", "../.."), "import-scripts", "samples");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
        try (Stream<Path> left = Files.walk(data)) {
            for (Path p : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }
}
