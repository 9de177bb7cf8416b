package org.kanhe.reading;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The parts of a packed office file. Counts what really unfolds: the sizes a packed file claims may be lies. There is
/// no limit of the ratio, since honest spreadsheets full of empty formatted rows unfold two-hundred-fold.
final class OfficeZip implements Closeable {
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();
    private final ReadingLimits limits;
    private long expanded;

    private OfficeZip(ZipFile zip, ReadingLimits limits) throws RefusedException {
        this.zip = zip;
        this.limits = limits;
        var entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            parts.putIfAbsent(key(entry.getName()), entry);
            if (parts.size() > limits.members()) {
                throw new RefusedException(Reason.TOO_LARGE, "parts: " + limits.exceeded(Limit.MEMBERS));
            }
        }
    }

    /// @throws IOException when the bytes are no whole zip file
    static OfficeZip open(byte[] content, ReadingLimits limits) throws IOException, RefusedException {
        ZipDirectory.check(new SeekableInMemoryByteChannel(content), limits);
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
        try {
            return new OfficeZip(zip, limits);
        } catch (RefusedException e) {
            zip.close();
            throw e;
        }
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /// The unfolded bytes of a part; the limits are checked while they are read.
    ///
    /// @throws IOException when there is no such part; also wraps a [RefusedException] when a limit is hit
    InputStream part(String name) throws IOException {
        ZipArchiveEntry entry = parts.get(key(name));
        if (entry == null) {
            throw new IOException("no part " + name);
        }
        return new Counted(zip.getInputStream(entry));
    }

    String text(String part) throws IOException {
        try (InputStream in = part(part)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /// Stops at the limits and when the time is up.
    private final class Counted extends FilterInputStream {
        private long own;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int n = super.read(into, from, most);
            count(Math.max(n, 0));
            return n;
        }

        private void count(int bytes) throws IOException {
            own += bytes;
            expanded += bytes;
            if (own > limits.partBytes()) {
                throw new IOException(new RefusedException(Reason.BOMB, "a part unfolds to " + limits.exceeded(Limit.PART)));
            }
            if (expanded > limits.expandedBytes()) {
                throw new IOException(new RefusedException(Reason.BOMB, "unfolds to " + limits.exceeded(Limit.UNFOLDED)));
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("out of time");
            }
        }
    }
}
