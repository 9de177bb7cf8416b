package org.kanhe.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.types.Binary;

/// Byte strings in the GridFS layout, named by the SHA-256 of their bytes, so that any GridFS tool can read them.
///
/// Chunks have made-up ids instead of random ones: they can be read by `_id`, and writing the same bytes twice, one after
/// the other or at once, writes the same chunks. The entry in `files` is written last: what has none is not there.
final class Blobs {
    static final int CHUNK_BYTES = 1 << 20;
    private static final int DUPLICATE_KEY = 11000;
    private static final int CHUNKS_PER_COMMAND = 4;

    private final MongoCollection<Document> files;
    private final MongoCollection<Document> chunks;

    Blobs(MongoDatabase database, String bucket) {
        files = database.getCollection(bucket + ".files");
        chunks = database.getCollection(bucket + ".chunks");
    }

    boolean has(String sha256) {
        return files.find(new Document("_id", sha256)).limit(1).batchSize(1).first() != null;
    }

    /// Writes a blob.
    ///
    /// @param name what a person would call it
    /// @return false when somebody else has written it in the meantime
    boolean put(String sha256, String name, InputStream content) throws IOException {
        List<ReplaceOneModel<Document>> batch = new ArrayList<>();
        long length = 0;
        int n = 0;
        for (byte[] chunk = content.readNBytes(CHUNK_BYTES); chunk.length > 0; chunk = content.readNBytes(CHUNK_BYTES)) {
            String id = chunkId(sha256, n);
            Document stored = new Document("_id", id).append("files_id", sha256).append("n", n).append("data", new Binary(chunk));
            batch.add(new ReplaceOneModel<>(new Document("_id", id), stored, new ReplaceOptions().upsert(true)));
            length += chunk.length;
            n++;
            if (batch.size() == CHUNKS_PER_COMMAND) {
                write(batch);
            }
        }
        write(batch);
        return enter(new Document("_id", sha256).append("length", length).append("chunkSize", CHUNK_BYTES).append("uploadDate", Date.from(Instant.now())).append("filename", name));
    }

    private void write(List<ReplaceOneModel<Document>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            chunks.bulkWrite(batch, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            // two upserts of one chunk at once: the other has written the very same bytes
            if (e.getWriteConcernError() != null || e.getWriteErrors().stream().anyMatch(w -> w.getCode() != DUPLICATE_KEY)) {
                throw e;
            }
        }
        batch.clear();
    }

    private boolean enter(Document entry) {
        try {
            files.insertOne(entry);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCode() == DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /// The bytes; the stream fails at its end when they are not those the name promises.
    ///
    /// @throws NoSuchElementException when there is no such blob
    InputStream open(String sha256) {
        Document entry = files.find(new Document("_id", sha256)).limit(1).batchSize(1).first();
        if (entry == null) {
            throw new NoSuchElementException("not kept: " + sha256);
        }
        return new BlobStream(sha256, Shaping.number(entry, "length"), n -> chunk(sha256, n));
    }

    private byte[] chunk(String sha256, int n) throws IOException {
        Document chunk = chunks.find(new Document("_id", chunkId(sha256, n))).limit(1).batchSize(1).first();
        if (chunk == null || !(chunk.get("data") instanceof Binary data)) {
            throw new IOException("chunk " + n + " of " + sha256 + " is missing");
        }
        return data.getData();
    }

    void delete(String sha256) {
        Document entry = files.find(new Document("_id", sha256)).limit(1).batchSize(1).first();
        if (entry == null) {
            return;
        }
        files.deleteOne(new Document("_id", sha256));
        long count = (Shaping.number(entry, "length") + CHUNK_BYTES - 1) / CHUNK_BYTES;
        List<String> ids = LongStream.range(0, count).mapToObj(n -> chunkId(sha256, n)).toList();
        if (!ids.isEmpty()) {
            chunks.deleteMany(new Document("_id", new Document("$in", ids)));
        }
    }

    private static String chunkId(String sha256, long n) {
        return sha256 + "/" + n;
    }
}
