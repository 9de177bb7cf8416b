package org.kanhe.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/// A database whose collections and unique indexes are maps of one store file.
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Object> {
    static final String DATA = "data.";
    private static final String META = "meta.";
    private static final String INDEX = "index.";

    private final MVStore store;

    StoredDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        MVMap<String, Object> meta = store.openMap(META + getFullCollectionNamespace(collection));
        return new H2Collection(this, collection, options, data(collection), meta, cursorRegistry);
    }

    private MVMap<Object, Document> data(String collection) {
        return store.openMap(
                DATA + getFullCollectionNamespace(collection),
                new MVMap.Builder<Object, Document>().keyType(new KeyTypes.One()).valueType(new BsonDocumentType()));
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(String collection, String index, List<IndexKey> keys, boolean sparse) {
        MVMap<KeyValue, Object> positions = store.openMap(
                indexMap(collection, index),
                new MVMap.Builder<KeyValue, Object>().keyType(new KeyTypes.Several()).valueType(new KeyTypes.One()));
        return new UniqueIndex(positions, index, keys, sparse);
    }

    private String indexMap(String collection, String index) {
        return INDEX + getFullCollectionNamespace(collection) + "." + index;
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String index) {
        super.dropIndex(collection, index);
        store.removeMap(indexMap(collection.getCollectionName(), index));
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        String full = getFullCollectionNamespace(collection);
        store.getMapNames().stream()
                .filter(n -> n.equals(DATA + full) || n.equals(META + full) || n.startsWith(INDEX + full + "."))
                .toList()
                .forEach(store::removeMap);
    }

    @Override
    protected long getStorageSize() {
        return store.getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}
