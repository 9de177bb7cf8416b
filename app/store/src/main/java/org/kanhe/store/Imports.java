package org.kanhe.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.kanhe.core.source.SourceId;
import org.kanhe.store.bson.BsonShape;

/// Import manifests: a small head each, and the items in pages, so that saving the progress of a large import writes only
/// the pages that changed.
final class Imports {
    private static final int PAGE = 200;
    private static final int MOST = 1_000_000;
    private static final BsonShape<Page> PAGES = BsonShape.of(Page.class);
    private static final BsonShape<Head> HEADS = BsonShape.of(Head.class);

    /// Some items in order.
    record Page(List<ImportRecord.Item> items) {
        Page {
            items = List.copyOf(items);
        }
    }

    /// All but the items.
    ///
    /// @param items  how many there are
    /// @param hashes of the pages, to see which have changed
    record Head(Instant started, ImportState state, int items, List<Integer> hashes) {
        Head {
            hashes = List.copyOf(hashes);
        }
    }

    private final MongoCollection<Document> heads;
    private final Payloads pages;

    Imports(MongoDatabase database) {
        heads = database.getCollection("imports");
        pages = new Payloads(database, "import_items");
    }

    void save(ImportRecord record) {
        List<Integer> before = head(record.id()).map(Head::hashes).orElse(List.of());
        List<Integer> hashes = new ArrayList<>();
        List<Document> changed = new ArrayList<>();
        List<ImportRecord.Item> items = record.items();
        for (int from = 0; from < items.size(); from += PAGE) {
            List<ImportRecord.Item> page = items.subList(from, Math.min(items.size(), from + PAGE));
            int n = hashes.size();
            hashes.add(page.hashCode());
            if (n >= before.size() || before.get(n) != page.hashCode()) {
                Document d = new Document("_id", pageId(record.id(), n));
                d.putAll(PAGES.write(new Page(page)));
                changed.add(d);
            }
        }
        pages.save(changed);
        Document head = new Document("_id", record.id());
        head.putAll(HEADS.write(new Head(record.started(), record.state(), items.size(), hashes)));
        heads.replaceOne(new Document("_id", record.id()), head, new ReplaceOptions().upsert(true));
    }

    Optional<ImportRecord> find(String id) {
        return head(id).map(h -> whole(id, h));
    }

    private Optional<Head> head(String id) {
        return Optional.ofNullable(heads.find(new Document("_id", id)).limit(1).batchSize(1).first()).map(HEADS::read);
    }

    private ImportRecord whole(String id, Head head) {
        List<ImportRecord.Item> items = new ArrayList<>(head.items());
        for (int n = 0; n * PAGE < head.items(); n++) {
            int page = n;
            items.addAll(pages.find(pageId(id, n)).map(PAGES::read).orElseThrow(() -> new IllegalStateException("page " + page + " of import " + id + " is missing")).items());
        }
        return new ImportRecord(id, head.started(), head.state(), items.subList(0, head.items()));
    }

    /// Newest first.
    List<ImportRecord> recent(int limit) {
        return heads.find(new Document()).projection(new Document("hashes", 0)).sort(new Document("started", -1)).limit(limit).batchSize(limit)
                .into(new ArrayList<>()).stream().map(d -> whole(d.getString("_id"), HEADS.read(d))).toList();
    }

    /// Those not done, oldest first.
    List<ImportRecord> running() {
        return heads.find(new Document()).projection(new Document("hashes", 0)).sort(new Document("started", 1)).limit(MOST).batchSize(1000)
                .into(new ArrayList<>()).stream().filter(d -> HEADS.read(d).state() == ImportState.RUNNING)
                .map(d -> whole(d.getString("_id"), HEADS.read(d))).toList();
    }

    /// Every source of every import; one that was handed in several times comes several times.
    void forEachSource(Consumer<SourceId> each) {
        List<Document> all = heads.find(new Document()).projection(new Document("items", 1)).limit(MOST).batchSize(1000).into(new ArrayList<>());
        for (Document head : all) {
            int count = (head.getInteger("items", 0) + PAGE - 1) / PAGE;
            for (String id : IntStream.range(0, count).mapToObj(n -> pageId(head.getString("_id"), n)).toList()) {
                pages.find(id).ifPresent(p -> PAGES.read(p).items().forEach(i -> i.id().ifPresent(each)));
            }
        }
    }

    private static String pageId(String id, int n) {
        return id + "/" + n;
    }
}
