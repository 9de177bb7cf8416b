package org.kanhe.store;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.kanhe.core.check.RuleProfiles;
import org.kanhe.store.bson.BsonShape;

/// The profiles rules judge by, as an administrator changed them: one document with the latest versions, the last one stands.
final class Profiles {
    private static final BsonShape<Story> STORY = BsonShape.of(Story.class);
    private static final String ID = "profiles";
    private static final int DUPLICATE_KEY = 11000;
    private static final int KEPT = 50;

    /// Versions, oldest first.
    ///
    /// @param version of the last one
    record Story(long version, List<RuleProfiles> versions) {
        Story {
            versions = List.copyOf(versions);
        }

        Story and(RuleProfiles next) {
            List<RuleProfiles> all = new ArrayList<>(versions.subList(Math.max(0, versions.size() - KEPT + 1), versions.size()));
            all.add(next);
            return new Story(next.version(), all);
        }
    }

    private final MongoCollection<Document> collection;

    Profiles(MongoDatabase database) {
        collection = database.getCollection("profiles");
        // a lookup by both must use an index on every server: it is how one of two changes at once is refused
        collection.createIndex(new Document("_id", 1).append("version", 1), new IndexOptions().unique(true));
    }

    List<RuleProfiles> versions() {
        return story().map(Story::versions).orElse(List.of());
    }

    /// Saves a version made on the one before it.
    ///
    /// @return false when somebody else saved in the meantime; nothing is changed then
    boolean save(RuleProfiles next) {
        Optional<Story> before = story();
        if (before.map(Story::version).orElse(0L) != next.version() - 1) {
            return false;
        }
        Document document = new Document("_id", ID);
        document.putAll(STORY.write(before.orElse(new Story(0, List.of())).and(next)));
        if (before.isPresent()) {
            return collection.replaceOne(new Document("_id", ID).append("version", before.get().version()), document).getMatchedCount() == 1;
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

    private Optional<Story> story() {
        return Optional.ofNullable(collection.find(new Document("_id", ID)).limit(1).batchSize(1).first()).map(STORY::read);
    }
}
