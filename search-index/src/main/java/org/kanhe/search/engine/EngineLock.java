package org.kanhe.search.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// One service per data folder. The lock is the operating system's, so it ends with the process that held it, however
/// that process ended.
public final class EngineLock implements AutoCloseable {
    private final FileChannel channel;

    private EngineLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws EngineStartException when another service holds the folder
    public static EngineLock take(EngineFolder folder) {
        try {
            FileChannel channel = FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new EngineStartException("The folder " + folder.root() + " is in use by another running service. Stop that one, or choose another data folder.");
            }
            return new EngineLock(channel);
        } catch (IOException e) {
            throw new EngineStartException("Cannot lock the folder " + folder.root() + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            // Held by this very process
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot release the search engine's folder", e);
        }
    }
}
