package org.kanhe.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the embedded engine keeps under the data folder. The folder itself belongs to us (password, lock, pid file);
/// the folders the engine writes to belong to the user it runs as.
///
/// @param root `elasticsearch` under the data folder, absolute
public record EngineFolder(Path root) {
    /// Creates what is missing.
    public static EngineFolder under(Path dataDir) {
        EngineFolder folder = new EngineFolder(dataDir.toAbsolutePath().normalize().resolve("elasticsearch"));
        try {
            Files.createDirectories(folder.root());
            for (Path each : folder.writtenByTheEngine()) {
                Files.createDirectories(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the search engine's folder " + folder.root(), e);
        }
        return folder;
    }

    public List<Path> writtenByTheEngine() {
        return List.of(config(), nodes(), logs(), snapshots(), temporary());
    }

    public Path config() {
        return root.resolve("config");
    }

    public Path nodes() {
        return root.resolve("nodes");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path snapshots() {
        return root.resolve("snapshots");
    }

    public Path temporary() {
        return root.resolve("tmp");
    }

    /// The engine writes here which address it serves, once it does.
    public Path portsFile() {
        return logs().resolve("http.ports");
    }

    /// Standard output and error of the engine, from its last start on.
    public Path console() {
        return root.resolve("console.log");
    }

    public Path passwordFile() {
        return root.resolve("password");
    }

    public Path pidFile() {
        return root.resolve("pid");
    }

    public Path lockFile() {
        return root.resolve("lock");
    }
}
