package org.kanhe.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;

/// Reads any file into a document, or says why not. The kind of a file is what its bytes say, never its name. Never
/// throws on bad input; bounded in time, and in memory by the limits. Safe for use by many threads.
public final class FileReaders implements AutoCloseable {
    /// Smaller files are held in memory on their way to a reading process: one disk read instead of two
    private static final int HELD_BYTES = 4 << 20;

    private final ReadingLimits limits;
    private final Engine engine;

    private FileReaders(ReadingLimits limits, Engine engine) {
        this.limits = limits;
        this.engine = engine;
    }

    /// Readers in our own process: quick to start, for trusted files and short lives.
    public static FileReaders standard(ReadingLimits limits) {
        return new FileReaders(limits, new OwnProcess(limits));
    }

    /// Readers in processes of their own, with the memory the limits allow: a parser that hangs, crashes or fills its
    /// memory fails its file and nothing else. For services; must be closed. A process starts when a file first needs it.
    ///
    /// @param workers most processes at a time, at least 1
    public static FileReaders isolated(ReadingLimits limits, int workers) {
        return new FileReaders(limits, new WorkerPool(limits, workers, ReadingWorker.class.getName()));
    }

    /// Reads a file from disk. One over the size limit is refused without being loaded.
    ///
    /// @throws UncheckedIOException when the disk does not give the file
    /// @throws ReadersClosed        when the readers are closed before it is read
    public ReadOutcome read(String name, Path file) {
        try {
            long size = Files.size(file);
            if (size > limits.fileBytes()) {
                SourceFile source = new SourceFile(Digests.of(file), name, size, Format.OTHER.mediaType());
                return tooLarge(source);
            }
            if (size <= HELD_BYTES) {
                return read(name, Files.readAllBytes(file));
            }
            return engine.read(new SourceFile(Digests.of(file), name, size, Format.OTHER.mediaType()), new Content.OnDisk(file, size));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a file held in memory.
    ///
    /// @param name the name it was handed in under; nothing is concluded from it
    public ReadOutcome read(String name, byte[] content) {
        SourceFile source = new SourceFile(SourceId.of(content), name, content.length, Format.OTHER.mediaType());
        if (content.length == 0) {
            return new ReadOutcome.Unreadable(source, Reason.EMPTY, "the file has no bytes");
        }
        if (content.length > limits.fileBytes()) {
            return tooLarge(source);
        }
        return engine.read(source, new Content.Held(content));
    }

    /// Ends the reading processes, where there are any.
    @Override
    public void close() {
        engine.close();
    }

    private ReadOutcome tooLarge(SourceFile source) {
        return new ReadOutcome.Unreadable(source, Reason.TOO_LARGE, "the file has " + source.size() + " bytes, " + limits.exceeded(Limit.FILE));
    }
}
