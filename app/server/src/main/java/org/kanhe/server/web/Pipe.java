package org.kanhe.server.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What one thread writes, read by others, with little in between. A writer that fails makes reading fail: nobody takes half
/// a list for a whole one.
///
/// The pipes of the JDK call their reader dead when the thread that read last has ended, and a server reads every piece of an
/// answer on a thread of its own; hence a queue.
public final class Pipe extends InputStream {
    private static final Logger LOG = LoggerFactory.getLogger(Pipe.class);
    private static final int CHUNK = 1 << 14;
    private static final int CHUNKS = 8;
    /// No other chunk is empty.
    private static final byte[] END = {};

    private final BlockingQueue<byte[]> between = new ArrayBlockingQueue<>(CHUNKS);
    private volatile Optional<Throwable> failure = Optional.empty();
    private volatile boolean closed;
    private byte[] current = {0};
    private int position = 1;

    /// Something that writes.
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Pipe() {}

    /// Begins to write. The reader closes the stream, also when it wants no more.
    public static Pipe of(Writing writing) {
        return of(writing, () -> {});
    }

    /// @param after done when nothing more is written, however that ended
    static Pipe of(Writing writing, Runnable after) {
        Pipe pipe = new Pipe();
        Thread.ofVirtual().name("pipe").start(() -> pipe.write(writing, after));
        return pipe;
    }

    private void write(Writing writing, Runnable after) {
        try (OutputStream out = new BufferedOutputStream(new Writer(), CHUNK)) {
            writing.to(out);
        } catch (Throwable e) {
            failure = Optional.of(e);
            LOG.warn("An answer was broken off ({} at {})", e.getClass().getName(), Arrays.stream(e.getStackTrace()).findFirst());
        } finally {
            after.run();
            end();
        }
    }

    private void end() {
        try {
            put(END);
        } catch (IOException e) {
            LOG.debug("Nobody waits for the end of an answer", e);
        }
    }

    private void put(byte[] chunk) throws IOException {
        try {
            do {
                if (closed) {
                    throw new IOException("the reader wants no more");
                }
            } while (!between.offer(chunk, 1, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(e);
        }
    }

    private static InterruptedIOException interrupted(InterruptedException e) {
        InterruptedIOException thrown = new InterruptedIOException("interrupted between writing and reading");
        thrown.initCause(e);
        return thrown;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position == current.length && current.length > 0) {
            try {
                current = between.take();
                position = 0;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw interrupted(e);
            }
        }
        if (current.length == 0) {
            if (failure.isPresent()) {
                throw new IOException("the answer is not complete", failure.get());
            }
            return -1;
        }
        int count = Math.min(length, current.length - position);
        System.arraycopy(current, position, into, offset, count);
        position += count;
        return count;
    }

    @Override
    public void close() {
        closed = true;
    }

    private final class Writer extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            put(new byte[] {(byte) b});
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            if (length > 0) {
                put(Arrays.copyOfRange(from, offset, offset + length));
            }
        }
    }
}
