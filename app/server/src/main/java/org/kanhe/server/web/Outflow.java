package org.kanhe.server.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An answer written while it is sent: as little of it as a pipe holds is ever in memory. What fails half-way breaks the
/// connection off, so that nobody takes a part for the whole.
public final class Outflow {
    private static final Logger LOG = LoggerFactory.getLogger(Outflow.class);
    private static final int PIPE = 1 << 17;
    private static final int MOST = 8;
    private static final Semaphore PLACES = new Semaphore(MOST);

    private Outflow() {}

    /// What is sent.
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// @throws Refused when too many answers of this sort are under way
    public static StreamedFile of(String mediaType, Content content) {
        if (!PLACES.tryAcquire()) {
            throw Refused.of(503, "busy-exporting", MOST);
        }
        Pipe pipe = new Pipe();
        Thread.ofVirtual().name("outflow").start(() -> pipe.fill(content));
        return new StreamedFile(pipe, MediaType.of(mediaType));
    }

    /// The reading end, which knows how the writing end fared.
    private static final class Pipe extends InputStream {
        private final PipedInputStream in = new PipedInputStream(PIPE);
        private final PipedOutputStream end;
        private final AtomicReference<Optional<Throwable>> failure = new AtomicReference<>(Optional.empty());

        Pipe() {
            try {
                end = new PipedOutputStream(in);
            } catch (IOException e) {
                throw new IllegalStateException("a new pipe is open", e);
            }
        }

        private void fill(Content content) {
            try (OutputStream out = new BufferedOutputStream(end, 1 << 15)) {
                content.writeTo(out);
            } catch (IOException | RuntimeException e) {
                failure.set(Optional.of(e));
                LOG.warn("An answer was broken off ({})", e.getClass().getSimpleName());
            } finally {
                PLACES.release();
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int read = in.read(b, off, len);
            if (read < 0 && failure.get().isPresent()) {
                throw new InterruptedIOException("the answer could not be written to its end");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
