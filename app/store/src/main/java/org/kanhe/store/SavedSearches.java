package org.kanhe.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.kanhe.store.bson.BsonShape;

/// Searches people keep, and the imports whose news are still to be told. Small collections; the caller takes care that
/// no two change one search at once.
public final class SavedSearches {
    /// As many are kept.
    public static final int MOST = 500;
    private static final BsonShape<SavedSearch> SEARCH = BsonShape.of(SavedSearch.class);
    private static final int MOST_OPEN = 10_000;

    private final MongoCollection<Document> searches;
    private final MongoCollection<Document> open;

    SavedSearches(MongoDatabase database) {
        searches = database.getCollection("searches");
        open = database.getCollection("untold_imports");
    }

    /// All of them, those thrown away included, in no particular order.
    public List<SavedSearch> all() {
        return searches.find(new Document()).limit(2 * MOST).batchSize(100).into(new ArrayList<>()).stream().map(SEARCH::read).toList();
    }

    public Optional<SavedSearch> find(String id) {
        return Optional.ofNullable(searches.find(new Document("_id", id)).limit(1).batchSize(1).first()).map(SEARCH::read);
    }

    public void save(SavedSearch search) {
        Document document = new Document("_id", search.id());
        document.putAll(SEARCH.write(search));
        searches.replaceOne(new Document("_id", search.id()), document, new ReplaceOptions().upsert(true));
    }

    /// Takes it away for good.
    public void remove(String id) {
        searches.deleteOne(new Document("_id", id));
    }

    /// Notes that nobody was told yet what this import brought.
    public void untold(String importId) {
        open.replaceOne(new Document("_id", importId), new Document("_id", importId), new ReplaceOptions().upsert(true));
    }

    /// Imports whose news are still to be told.
    public List<String> untold() {
        return open.find(new Document()).limit(MOST_OPEN).batchSize(100).map(d -> d.getString("_id")).into(new ArrayList<>());
    }

    /// Notes that everybody was told.
    public void told(String importId) {
        open.deleteOne(new Document("_id", importId));
    }
}
