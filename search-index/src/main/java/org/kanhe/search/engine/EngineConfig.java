package org.kanhe.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// Writes the engine's configuration into its own folder; the unpacked engine stays as it was.
final class EngineConfig {
    private EngineConfig() {}

    /// Writes everything anew but the keystore.
    ///
    /// @param port where to serve HTTP on the loopback address
    static void write(Path home, EngineFolder folder, int port) {
        try {
            copy(home.resolve("config"), folder.config());
            Files.writeString(folder.config().resolve("elasticsearch.yml"), settings(folder, port));
            Path options = folder.config().resolve("jvm.options");
            // The stock file keeps up to 2 GB of collector logs and writes heap dumps as large as the heap
            Files.write(options, Files.readAllLines(options).stream().filter(line -> !line.startsWith("-Xlog:gc") && !line.contains("HeapDump")).toList());
            Files.createDirectories(folder.config().resolve("jvm.options.d"));
            Files.write(folder.config().resolve("jvm.options.d").resolve("kanhe.options"), jvmOptions());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the search engine's configuration", e);
        }
    }

    private static List<String> jvmOptions() {
        long heap = Heap.megabytes();
        return List.of(
                "-Xms" + heap + "m",
                "-Xmx" + heap + "m",
                // Touching the whole heap at once slows the start and takes memory that small archives never need
                "-XX:-AlwaysPreTouch",
                // The built-in roles cannot be stored without a module the minimal distribution lacks; it would try for ever
                "-Des.queryable_built_in_roles_enabled=false");
    }

    private static String settings(EngineFolder folder, int port) {
        return """
                cluster.name: kanhe
                node.name: kanhe
                discovery.type: single-node
                network.host: 127.0.0.1
                http.port: %d
                transport.port: 0
                node.portsfile: true
                path.data: %s
                path.logs: %s
                path.repo: %s
                xpack.security.enabled: true
                xpack.security.http.ssl.enabled: false
                xpack.security.transport.ssl.enabled: false
                xpack.security.autoconfiguration.enabled: false
                # The stock limits are shares of the disk: on a large and fairly full one they forbid writing far too early
                cluster.routing.allocation.disk.watermark.low: 2gb
                cluster.routing.allocation.disk.watermark.high: 1gb
                cluster.routing.allocation.disk.watermark.flood_stage: 500mb
                """.formatted(port, quoted(folder.nodes()), quoted(folder.logs()), quoted(folder.snapshots()));
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else if (!each.getFileName().toString().equals("elasticsearch.keystore")) {
                    Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
