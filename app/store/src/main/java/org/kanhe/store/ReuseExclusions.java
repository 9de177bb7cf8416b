package org.kanhe.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.kanhe.store.bson.BsonShape;

/// Exclusions: few enough to be read whole.
final class ReuseExclusions {
    private static final BsonShape<ReuseExclusion> SHAPE = BsonShape.of(ReuseExclusion.class);
    private static final int MOST = 20_000;

    private final MongoCollection<Document> collection;

    ReuseExclusions(MongoDatabase database) {
        collection = database.getCollection("reuseExclusions");
    }

    List<ReuseExclusion> all() {
        List<ReuseExclusion> all = new ArrayList<>();
        collection.find().limit(MOST).batchSize(500).forEach(document -> all.add(SHAPE.read(document)));
        return all;
    }

    void save(ReuseExclusion exclusion) {
        Document document = new Document("_id", exclusion.id());
        document.putAll(SHAPE.write(exclusion));
        collection.replaceOne(new Document("_id", exclusion.id()), document, new ReplaceOptions().upsert(true));
    }

    boolean delete(String id) {
        return collection.deleteOne(new Document("_id", id)).getDeletedCount() == 1;
    }
}
