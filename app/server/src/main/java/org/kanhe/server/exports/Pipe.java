package org.kanhe.server.exports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What one thread writes, read by another, with little in between. A writer that fails makes reading fail: nobody takes half
/// a list for a whole one.
public final class Pipe extends FilterInputStream {
    private static final Logger LOG = LoggerFactory.getLogger(Pipe.class);
    private static final int BETWEEN = 1 << 16;

    private final Thread writing;
    private volatile @Nullable Exception failure;

    /// Something that writes.
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Pipe(PipedInputStream in, PipedOutputStream out, Writing writing) {
        super(in);
        this.writing = Thread.ofVirtual().name("export").unstarted(() -> write(writing, out));
    }

    /// Begins to write. The reader closes the stream, also when it wants no more.
    public static Pipe of(Writing writing) {
        PipedInputStream in = new PipedInputStream(BETWEEN);
        try {
            Pipe pipe = new Pipe(in, new PipedOutputStream(in), writing);
            pipe.writing.start();
            return pipe;
        } catch (IOException e) {
            throw new IllegalStateException("a new pipe is not connected", e);
        }
    }

    private void write(Writing what, PipedOutputStream out) {
        try (out) {
            what.to(out);
        } catch (IOException | RuntimeException e) {
            failure = e;
            LOG.warn("An export ended early ({}: {})", e.getClass().getSimpleName(), e.getMessage());
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read < 0 ? end() : read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        return read < 0 ? end() : read;
    }

    private int end() throws IOException {
        try {
            writing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted at the end of an export", e);
        }
        Exception failed = failure;
        if (failed != null) {
            throw new IOException("the export is not complete", failed);
        }
        return -1;
    }
}
