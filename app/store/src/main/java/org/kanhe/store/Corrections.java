package org.kanhe.store;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.Optional;
import org.bson.Document;
import org.kanhe.core.source.SourceId;
import org.kanhe.store.bson.BsonShape;

/// Corrections by hand: one document per file. They are people's work and not derived, so nothing made anew touches them.
final class Corrections {
    private static final BsonShape<CorrectionStory> STORY = BsonShape.of(CorrectionStory.class);
    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<Document> collection;

    Corrections(MongoDatabase database) {
        collection = database.getCollection("corrections");
        // a lookup by both must use an index on every server: it is how one of two changes at once is refused
        collection.createIndex(new Document("_id", 1).append("version", 1), new IndexOptions().unique(true));
    }

    CorrectionStory find(SourceId file) {
        return Optional.ofNullable(collection.find(new Document("_id", file.sha256())).limit(1).batchSize(1).first()).map(STORY::read).orElse(CorrectionStory.none());
    }

    /// @param next its version is that of the story it was made on plus one
    /// @return whether it was saved; not when somebody changed the story in between
    boolean save(SourceId file, CorrectionStory next) {
        Document document = new Document("_id", file.sha256());
        document.putAll(STORY.write(next));
        if (next.version() > 1) {
            Document still = new Document("_id", file.sha256()).append("version", next.version() - 1);
            return collection.replaceOne(still, document).getMatchedCount() == 1;
        }
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
}
