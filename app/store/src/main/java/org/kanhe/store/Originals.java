package org.kanhe.store;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.kanhe.core.source.SourceId;

/// The originals, byte for byte.
final class Originals {
    private final Blobs blobs;

    Originals(MongoDatabase database) {
        blobs = new Blobs(database, "originals");
    }

    /// Keeps an original. Its name is only known when its last byte has come, so what does not fit into one chunk waits in
    /// a temporary file.
    Kept keep(String name, InputStream content) throws IOException {
        MessageDigest digest = Hashes.sha256();
        InputStream hashed = new DigestInputStream(content, digest);
        byte[] head = hashed.readNBytes(Blobs.CHUNK_BYTES);
        if (head.length < Blobs.CHUNK_BYTES) {
            return enter(Hashes.hex(digest), name, head.length, new ByteArrayInputStream(head));
        }
        Path waiting = Files.createTempFile("kanhe-", ".original");
        try {
            long size;
            try (OutputStream out = Files.newOutputStream(waiting)) {
                out.write(head);
                size = head.length + hashed.transferTo(out);
            }
            try (InputStream in = Files.newInputStream(waiting)) {
                return enter(Hashes.hex(digest), name, size, in);
            }
        } finally {
            Files.deleteIfExists(waiting);
        }
    }

    private Kept enter(String sha256, String name, long size, InputStream content) throws IOException {
        boolean isNew = !blobs.has(sha256) && blobs.put(sha256, name, content);
        return new Kept(new SourceId(sha256), size, !isNew);
    }

    InputStream open(SourceId id) {
        return blobs.open(id.sha256());
    }
}
