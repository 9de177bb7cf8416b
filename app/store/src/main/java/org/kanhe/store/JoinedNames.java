package org.kanhe.store;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.kanhe.core.compare.Links;
import org.kanhe.store.bson.BsonShape;

/// What people decided about names of indicators and projects: one document for each unit, the newest decision last.
final class JoinedNames {
    private static final BsonShape<Links> LINKS = BsonShape.of(Links.class);

    private final Payloads payloads;

    JoinedNames(MongoDatabase database) {
        payloads = new Payloads(database, "joinedNames");
    }

    Links find(String unit) {
        return payloads.find(unit).map(LINKS::read).orElse(Links.NONE);
    }

    synchronized void add(String unit, Links.Link link) {
        List<Links.Link> all = new ArrayList<>(find(unit).decided());
        all.add(link);
        Document document = new Document("_id", unit);
        document.putAll(LINKS.write(new Links(all)));
        payloads.save(document);
    }
}
