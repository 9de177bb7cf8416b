package org.kanhe.search;

import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Writes many entries at once. Each item is looked at: those the engine was too busy for are sent again, one that it
/// refuses fails the whole write. Nothing counts as written that was not.
final class BulkWriter {
    private static final int ITEMS = 500;
    private static final int ATTEMPTS = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final Engine engine;

    BulkWriter(Engine engine) {
        this.engine = engine;
    }

    /// @throws SearchUnavailableException when some items could not be written now
    /// @throws IndexRejectedException     when the engine refuses an item for good
    void write(List<BulkOperation> operations) {
        for (int from = 0; from < operations.size(); from += ITEMS) {
            writeAll(operations.subList(from, Math.min(operations.size(), from + ITEMS)));
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
        BulkResponse response = engine.ask(client -> client.bulk(b -> b.operations(operations)));
        if (!response.errors()) {
            return List.of();
        }
        List<BulkOperation> again = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            BulkResponseItem item = response.items().get(i);
            if (item.error() == null) {
                continue;
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
}
