package org.kanhe.store;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.kanhe.store.bson.BsonShape;

/// Small records people work on, each with a version: whoever changes one names the version looked at. For collections of at
/// most some thousands.
///
/// @param <T> a record
public final class Shelf<T> {
    private static final int DUPLICATE_KEY = 11000;
    private static final int MOST = 100_000;

    /// A record and its version, from 1.
    public record Kept<T>(String id, long version, T value) {}

    private final MongoCollection<Document> collection;
    private final BsonShape<T> shape;

    Shelf(MongoDatabase database, String name, Class<T> type) {
        collection = database.getCollection(name);
        collection.createIndex(new Document("_id", 1).append("version", 1), new IndexOptions().unique(true));
        shape = BsonShape.of(type);
    }

    public Optional<Kept<T>> find(String id) {
        return Optional.ofNullable(collection.find(new Document("_id", id)).limit(1).batchSize(1).first()).map(this::read);
    }

    /// All of them by id.
    public List<Kept<T>> all() {
        return collection.find(new Document()).sort(new Document("_id", 1)).limit(MOST).batchSize(1000).into(new ArrayList<>()).stream().map(this::read).toList();
    }

    /// Keeps a record.
    ///
    /// @param on version looked at; 0 for one that is not there yet
    /// @return the record as kept; empty when somebody was first, and nothing was changed
    public Optional<Kept<T>> put(String id, long on, T value) {
        Document document = new Document("_id", id).append("version", on + 1).append("value", shape.write(value));
        boolean done = on == 0 ? inserted(document) : collection.replaceOne(new Document("_id", id).append("version", on), document).getMatchedCount() == 1;
        return done ? Optional.of(new Kept<>(id, on + 1, value)) : Optional.empty();
    }

    private boolean inserted(Document document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCode() == DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private Kept<T> read(Document d) {
        return new Kept<>(d.getString("_id"), Objects.requireNonNull(d.get("version", Number.class)).longValue(), shape.read(Objects.requireNonNull(d.get("value", Document.class))));
    }
}
