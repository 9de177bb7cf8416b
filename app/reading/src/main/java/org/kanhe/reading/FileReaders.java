package org.kanhe.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kanhe.core.document.Document;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;

/// Reads any file into a document, or says why not. The kind of a file is what its bytes say, never its name. Never
/// throws on bad input; bounded in time, and in memory by the limits. Safe for use by many threads.
public final class FileReaders {
    private static final long STACK_BYTES = 4L * 1024 * 1024;

    private final ReadingLimits limits;

    private FileReaders(ReadingLimits limits) {
        this.limits = limits;
    }

    public static FileReaders standard(ReadingLimits limits) {
        return new FileReaders(limits);
    }

    /// Reads a file from disk. One over the size limit is refused without being loaded.
    ///
    /// @throws java.io.UncheckedIOException when the disk does not give the file
    public ReadOutcome read(String name, Path file) {
        try {
            long size = Files.size(file);
            if (size > limits.fileBytes()) {
                SourceFile source = new SourceFile(Digests.of(file), name, size, Format.OTHER.mediaType());
                return tooLarge(source);
            }
            return read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
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
        return bounded(source, new FutureTask<>(() -> new ReadingTask(limits).read(source, content)));
    }

    private ReadOutcome bounded(SourceFile source, FutureTask<ReadOutcome> task) {
        Thread thread = Thread.ofPlatform().daemon().name("reading").stackSize(STACK_BYTES).unstarted(task);
        thread.start();
        try {
            return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            task.cancel(true);
            return new ReadOutcome.Unreadable(source, Reason.TIMEOUT, "not read within " + limits.time().toSeconds() + " seconds");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader let something out", e);
        } catch (InterruptedException _) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return new ReadOutcome.Unreadable(source, Reason.TIMEOUT, "interrupted while reading");
        }
    }

    private ReadOutcome tooLarge(SourceFile source) {
        return new ReadOutcome.Unreadable(source, Reason.TOO_LARGE, "the file has " + source.size() + " bytes, more than " + limits.fileBytes());
    }
}
