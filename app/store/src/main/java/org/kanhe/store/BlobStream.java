package org.kanhe.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/// Reads a blob chunk by chunk and holds it against its name at the end.
final class BlobStream extends InputStream {
    /// Where chunks come from.
    interface Chunks {
        byte[] chunk(int n) throws IOException;
    }

    private final String sha256;
    private final Chunks chunks;
    private final MessageDigest digest = Hashes.sha256();
    private long left;
    private int next;
    private byte[] chunk = {};
    private int at;
    private boolean verified;

    BlobStream(String sha256, long length, Chunks chunks) {
        this.sha256 = sha256;
        this.left = length;
        this.chunks = chunks;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == chunk.length && !advance()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean advance() throws IOException {
        if (left <= 0) {
            verify();
            return false;
        }
        chunk = chunks.chunk(next++);
        at = 0;
        left -= chunk.length;
        digest.update(chunk);
        if (left <= 0) {
            verify();
        }
        return chunk.length > 0;
    }

    private void verify() throws IOException {
        if (!verified && (left != 0 || !Hashes.hex(digest).equals(sha256))) {
            throw new IOException("what is stored as " + sha256 + " is damaged");
        }
        verified = true;
    }
}
