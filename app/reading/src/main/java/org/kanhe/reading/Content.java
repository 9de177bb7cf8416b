package org.kanhe.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of a file, wherever they are.
sealed interface Content {
    long size();

    /// All of them, in memory.
    byte[] bytes() throws IOException;

    /// Writes exactly [#size()] bytes.
    ///
    /// @throws IOException          when `out` does not take them
    /// @throws UncheckedIOException when they cannot be had
    void to(OutputStream out) throws IOException;

    /// Held in memory.
    @SuppressWarnings("ArrayRecordComponent")
    record Held(byte[] bytes) implements Content {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public void to(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }

    /// On disk, and passed on without being held: many large files at a time must not fill the service's memory.
    record OnDisk(Path file, long size) implements Content {
        private static final int CHUNK = 1 << 16;

        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public void to(OutputStream out) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                long left = size;
                while (left > 0) {
                    byte[] chunk = next(in, (int) Math.min(CHUNK, left));
                    out.write(chunk);
                    left -= chunk.length;
                }
            }
        }

        private byte[] next(InputStream in, int most) {
            try {
                byte[] chunk = in.readNBytes(most);
                if (chunk.length < most) {
                    throw new IOException("the file became shorter while it was read");
                }
                return chunk;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
