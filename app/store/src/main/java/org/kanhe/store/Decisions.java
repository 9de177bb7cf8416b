package org.kanhe.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.kanhe.core.check.Decision;
import org.kanhe.store.bson.BsonShape;

/// Reviewers' decisions: one document per finding with everything that was ever decided about it, the last entry stands.
final class Decisions {
    private static final BsonShape<Story> STORY = BsonShape.of(Story.class);
    private static final int DUPLICATE_KEY = 11000;

    /// All decisions about one finding, oldest first.
    ///
    /// @param version of the last one
    record Story(long version, List<Decision> decisions) {
        Story {
            decisions = List.copyOf(decisions);
        }

        Story and(Decision next) {
            List<Decision> all = new ArrayList<>(decisions);
            all.add(next);
            return new Story(next.version(), all);
        }
    }

    private final MongoCollection<Document> collection;

    Decisions(MongoDatabase database) {
        collection = database.getCollection("decisions");
        // a lookup by both must use an index on every server: it is how one of two decisions at once is refused
        collection.createIndex(new Document("_id", 1).append("version", 1), new IndexOptions().unique(true));
    }

    List<Decision> history(String finding) {
        return story(finding).map(Story::decisions).orElse(List.of());
    }

    Decision current(String finding) {
        return history(finding).stream().reduce(Decision.open(finding), (_, later) -> later);
    }

    Map<String, Decision> current(Collection<String> findings) {
        Map<String, Decision> found = new HashMap<>();
        stories(findings).forEach((id, story) -> found.put(id, story.decisions().getLast()));
        return found;
    }

    DecisionOutcome decide(Decision next) {
        Optional<Story> before = story(next.finding());
        long on = next.version() - 1;
        if (before.map(Story::version).orElse(0L) == on && (before.isPresent() ? replaced(before.get(), next) : inserted(next))) {
            return new DecisionOutcome.Saved(next);
        }
        Decision current = current(next.finding());
        // our own, when the answer to a first attempt was lost on its way
        return current.equals(next) ? new DecisionOutcome.Saved(next) : new DecisionOutcome.Stale(current);
    }

    /// All in one request; what came of it is read back, because half of a failed request may have been done.
    List<DecisionOutcome> decideAll(List<Decision> next) {
        Map<String, Story> before = stories(next.stream().map(Decision::finding).toList());
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (Decision decision : next) {
            Optional<Story> story = Optional.ofNullable(before.get(decision.finding()));
            if (story.map(Story::version).orElse(0L) == decision.version() - 1) {
                Document document = document(decision.finding(), story.orElse(new Story(0, List.of())).and(decision));
                writes.add(story.<WriteModel<Document>>map(s -> new ReplaceOneModel<>(new Document("_id", decision.finding()).append("version", s.version()), document))
                        .orElseGet(() -> new InsertOneModel<>(document)));
            }
        }
        try {
            if (!writes.isEmpty()) {
                collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            }
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                throw e;
            }
        }
        Map<String, Decision> after = current(next.stream().map(Decision::finding).toList());
        return next.stream().map(decision -> outcome(decision, after.getOrDefault(decision.finding(), Decision.open(decision.finding())))).toList();
    }

    private static DecisionOutcome outcome(Decision wanted, Decision stands) {
        return wanted.equals(stands) ? new DecisionOutcome.Saved(wanted) : new DecisionOutcome.Stale(stands);
    }

    private Map<String, Story> stories(Collection<String> findings) {
        Map<String, Story> found = new HashMap<>();
        if (!findings.isEmpty()) {
            collection.find(new Document("_id", new Document("$in", List.copyOf(findings)))).limit(findings.size()).batchSize(200).forEach(d -> found.put(d.getString("_id"), STORY.read(d)));
        }
        return found;
    }

    private boolean inserted(Decision next) {
        try {
            collection.insertOne(document(next.finding(), new Story(0, List.of()).and(next)));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCode() == DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private boolean replaced(Story before, Decision next) {
        Document still = new Document("_id", next.finding()).append("version", before.version());
        return collection.replaceOne(still, document(next.finding(), before.and(next))).getMatchedCount() == 1;
    }

    private Optional<Story> story(String finding) {
        return Optional.ofNullable(collection.find(new Document("_id", finding)).limit(1).batchSize(1).first()).map(STORY::read);
    }

    private static Document document(String finding, Story story) {
        Document document = new Document("_id", finding);
        document.putAll(STORY.write(story));
        return document;
    }
}
