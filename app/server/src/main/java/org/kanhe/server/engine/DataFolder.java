package org.kanhe.server.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.kanhe.server.settings.StartRefused;

/// The folder of everything the service keeps itself, held by one service at a time. The operating system drops the lock
/// when the process dies, however it dies, so no stale lock can be left behind.
public final class DataFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Takes the folder, creating it where it is missing.
    ///
    /// @throws StartRefused when another service holds it or it cannot be written to
    public static DataFolder take(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            FileChannel channel = FileChannel.open(absolute.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartRefused("the data folder " + absolute + " is in use by another kanhe service; stop that one, or name another folder with --data");
            }
            DataFolder taken = new DataFolder(absolute, channel);
            taken.clearSpool();
            return taken;
        } catch (IOException e) {
            throw new StartRefused("the data folder " + absolute + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public Path path() {
        return folder;
    }

    /// Where uploads lie until they are kept. Nothing in it was acknowledged, so it is emptied at every start.
    public Path spool() {
        return folder.resolve("spool");
    }

    private void clearSpool() throws IOException {
        Files.createDirectories(spool());
        try (Stream<Path> left = Files.list(spool())) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
