package org.kanhe.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.ByteBuf;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.kanhe.core.source.SourceId;

/// Derived documents by `_id`, whatever their size. What would not fit into a MongoDB document is compressed into a blob
/// and its document says where.
final class Payloads {
    /// MongoDB refuses more than 16 MiB; the rest is room for what the server adds.
    private static final int LARGEST = 12 << 20;
    private static final String BLOB = "blob";
    private static final DocumentCodec CODEC = new DocumentCodec();

    private final MongoCollection<Document> collection;
    private final Blobs blobs;

    /// Documents whose writes are durable when they are answered.
    Payloads(MongoDatabase database, String collection) {
        this(database, database.getCollection(collection));
    }

    private Payloads(MongoDatabase database, MongoCollection<Document> collection) {
        this.collection = collection;
        this.blobs = new Blobs(database, "oversize");
    }

    /// Documents whose writes become durable with the next durable write: a majority has them, its journal may not yet.
    /// Journals are written in order, so whatever is journaled later takes these along.
    static Payloads beforehand(MongoDatabase database, String collection) {
        return new Payloads(database, database.getCollection(collection).withWriteConcern(database.getWriteConcern().withJournal(false)));
    }

    /// Writes or replaces one; a single document, so readers see the old or the new.
    void save(Document document) {
        Document fitting = fitting(document);
        Document before = collection.findOneAndReplace(
                new Document("_id", document.get("_id")), fitting, new FindOneAndReplaceOptions().upsert(true).projection(new Document(BLOB, 1)));
        if (before != null && before.get(BLOB) instanceof String superseded && !superseded.equals(fitting.get(BLOB))) {
            blobs.delete(superseded);
        }
    }

    /// Writes or replaces several in one command; together they may be many, each by itself is whole.
    void save(List<Document> documents) {
        List<ReplaceOneModel<Document>> batch = new ArrayList<>();
        for (Document d : documents) {
            batch.add(new ReplaceOneModel<>(new Document("_id", d.get("_id")), fitting(d), new ReplaceOptions().upsert(true)));
        }
        if (!batch.isEmpty()) {
            collection.bulkWrite(batch);
        }
    }

    Optional<Document> find(String id) {
        return Optional.ofNullable(collection.find(new Document("_id", id)).limit(1).batchSize(1).first()).map(this::whole);
    }

    /// Those that are there, in no particular order.
    List<Document> find(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Document> found = new ArrayList<>(ids.size());
        collection.find(new Document("_id", new Document("$in", List.copyOf(ids)))).limit(ids.size()).batchSize(20).map(this::whole).into(found);
        return found;
    }

    void delete(Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Document these = new Document("_id", new Document("$in", List.copyOf(ids)));
        List<Document> dropped = collection.find(these).projection(new Document(BLOB, 1)).limit(ids.size()).batchSize(ids.size()).into(new ArrayList<>());
        collection.deleteMany(these);
        for (Document d : dropped) {
            if (d.get(BLOB) instanceof String sha256) {
                blobs.delete(sha256);
            }
        }
    }

    private Document fitting(Document document) {
        RawBsonDocument raw = new RawBsonDocument(document, CODEC);
        int size = raw.getByteBuffer().remaining();
        if (size <= LARGEST) {
            return document;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream(size / 8);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes(raw));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String sha256 = SourceId.of(packed.toByteArray()).sha256();
        try {
            if (!blobs.has(sha256)) {
                blobs.put(sha256, document.get("_id") + ".bson.gz", new ByteArrayInputStream(packed.toByteArray()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Document("_id", document.get("_id")).append(BLOB, sha256);
    }

    private static byte[] bytes(RawBsonDocument raw) {
        ByteBuf buffer = raw.getByteBuffer();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private Document whole(Document stored) {
        if (!(stored.get(BLOB) instanceof String sha256)) {
            return stored;
        }
        try (InputStream in = new GZIPInputStream(blobs.open(sha256))) {
            return new RawBsonDocument(in.readAllBytes()).decode(CODEC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
