package org.kanhe.search;

import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kanhe.search.entry.Entry;

/// Writes many entries at once. Each item is looked at: those the engine was too busy for are sent again, one that it
/// refuses fails the whole write. Nothing counts as written that was not.
final class BulkWriter {
    private static final int ITEMS = 1_000;
    /// The engine refuses requests of 100 MB; in bytes a character takes up to three.
    private static final long WEIGHT = 8_000_000;
    private static final int ATTEMPTS = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final Engine engine;
    private final boolean throughAliases;

    /// @param throughAliases whether what is written to are aliases; the engine would make up an index of that name and
    ///                       guess its fields where an alias is missing, were it not told
    BulkWriter(Engine engine, boolean throughAliases) {
        this.engine = engine;
        this.throughAliases = throughAliases;
    }

    /// @throws SearchUnavailableException when some items could not be written now
    /// @throws IndexRejectedException     when the engine refuses an item for good
    void write(List<Write> writes) {
        List<BulkOperation> request = new ArrayList<>();
        long weight = 0;
        for (Write write : writes) {
            if (!request.isEmpty() && (request.size() == ITEMS || weight + write.weight() > WEIGHT)) {
                writeAll(List.copyOf(request));
                request.clear();
                weight = 0;
            }
            request.add(write.operation());
            weight += write.weight();
        }
        if (!request.isEmpty()) {
            writeAll(request);
        }
    }

    private void writeAll(List<BulkOperation> operations) {
        List<BulkOperation> open = operations;
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            open = failed(open);
            if (open.isEmpty()) {
                return;
            }
            if (attempt == ATTEMPTS) {
                throw new SearchUnavailableException(open.size() + " entries could not be written after " + ATTEMPTS + " attempts");
            }
            sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }

    /// Sends them and returns those worth sending again.
    private List<BulkOperation> failed(List<BulkOperation> operations) {
        BulkResponse response = engine.ask(client -> client.bulk(b -> b.operations(operations).requireAlias(throughAliases)));
        if (!response.errors()) {
            return List.of();
        }
        List<BulkOperation> again = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            BulkResponseItem item = response.items().get(i);
            if (item.error() == null) {
                continue;
            }
            if (item.status() == 404) {
                throw new SearchUnavailableException("the index " + item.index() + " is not there");
            }
            if (item.status() != 429 && item.status() < 500) {
                throw new IndexRejectedException("entry " + item.id() + " of " + item.index() + " is refused: " + item.error().type() + ", " + item.error().reason());
            }
            again.add(operations.get(i));
        }
        return again;
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchUnavailableException("interrupted while writing to the search index", e);
        }
    }

    /// One item of a write.
    ///
    /// @param weight about how many characters it takes
    record Write(BulkOperation operation, long weight) {
        static Write put(String index, Entry entry) {
            return put(index, entry.id(), entry.fields(), entry.weight());
        }

        static Write put(String index, String id, Map<String, Object> fields, long weight) {
            return new Write(BulkOperation.of(b -> b.index(i -> i.index(index).id(id).document(fields))), weight);
        }

        static Write change(String index, String id, Map<String, Object> fields) {
            return new Write(BulkOperation.of(b -> b.update(u -> u.index(index).id(id).action(a -> a.doc(fields)))), 1_000);
        }

        static Write delete(String index, String id) {
            return new Write(BulkOperation.of(b -> b.delete(d -> d.index(index).id(id))), 100);
        }
    }
}
