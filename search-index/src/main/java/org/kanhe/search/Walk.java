package org.kanhe.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Walks hits in their order on a frozen view of the index, however many there are: for pages beyond the engine's limit
/// and for exports, which must list every hit once although the archive changes meanwhile.
final class Walk implements AutoCloseable {
    private static final int LARGEST = 10_000;
    private static final String KEPT = "2m";
    /// Pages of an export: large enough that asking costs little, small enough to hold two of them.
    private static final int PLAIN_PAGE = 2_000;

    private final Engine engine;
    private final Plan plan;
    private final Read read;
    private final Optional<Deadline> deadline;
    private List<SortOptions> sorting;
    private String view;
    private List<FieldValue> last = List.of();

    /// What is read of a hit.
    enum Read {
        /// All that is shown of it
        WHOLE,
        /// All but the pieces highlights are cut from
        PLAIN
    }

    Walk(Engine engine, String prefix, Plan plan) {
        this(engine, prefix, plan, Read.WHOLE);
    }

    Walk(Engine engine, String prefix, Plan plan, Read read) {
        this(engine, prefix, plan, read, Optional.empty());
    }

    private Walk(Engine engine, String prefix, Plan plan, Read read, Optional<Deadline> deadline) {
        this.engine = engine;
        this.plan = plan;
        this.read = read;
        this.deadline = deadline;
        this.sorting = plan.sorting();
        this.view = engine.ask(client -> client.openPointInTime(o -> o.index(Generation.alias(prefix, plan.view())).keepAlive(k -> k.time(KEPT)))).id();
    }

    /// A walk that somebody waits for.
    static Walk within(Deadline deadline, Engine engine, String prefix, Plan plan) {
        return new Walk(engine, prefix, plan, Read.WHOLE, Optional.of(deadline));
    }

    private <T> T ask(Engine.Question<T> question) {
        return deadline.isPresent() ? engine.askWithin(deadline.get(), question) : engine.ask(question);
    }

    /// The page after so many hits, walked to from the nearer end; less than a page or nothing at the end.
    List<JsonNode> page(long before, int size) {
        long total = total();
        long after = total - before - size;
        if (before <= after) {
            return skip(before) ? next(size) : List.of();
        }
        sorting = Sorting.reversed(plan.sorting());
        return skip(Math.max(0, after)) ? next(Math.clamp(total - before, 0, size)).reversed() : List.of();
    }

    /// How many hits there are on this view.
    long total() {
        var response = ask(client -> client.search(s -> s.pit(p -> p.id(view).keepAlive(k -> k.time(KEPT))).query(plan.listed()).size(0).trackTotalHits(t -> t.enabled(true)), JsonNode.class));
        return Objects.requireNonNull(response.hits().total()).value();
    }

    /// Passes over hits without reading them.
    ///
    /// @return whether there were that many
    boolean skip(long hits) {
        long left = hits;
        while (left > 0) {
            int size = (int) Math.min(left, LARGEST);
            int found = next(size, false).size();
            if (found < size) {
                return false;
            }
            left -= size;
        }
        return true;
    }

    /// The next hits, at most `size`; none at the end.
    List<JsonNode> next(int size) {
        return next(size, true).stream().map(hit -> Objects.requireNonNull(hit.source()).path("shown")).toList();
    }

    /// Every hit from here on. The next ones are asked for while these are taken.
    void each(Consumer<JsonNode> reader) {
        int size = read == Read.PLAIN ? PLAIN_PAGE : 500;
        try (ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor()) {
            List<JsonNode> hits = next(size);
            while (!hits.isEmpty()) {
                Future<List<JsonNode>> coming = ahead.submit(() -> next(size));
                hits.forEach(reader);
                hits = await(coming);
            }
        }
    }

    private static List<JsonNode> await(Future<List<JsonNode>> coming) {
        try {
            return coming.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchUnavailableException("interrupted while reading hits", e);
        }
    }

    private List<Hit<JsonNode>> next(int size, boolean source) {
        if (size == 0) {
            return List.of();
        }
        var response = ask(client -> client.search(
                s -> {
                    s.pit(p -> p.id(view).keepAlive(k -> k.time(KEPT))).query(plan.listed()).sort(sorting).size(size).trackTotalHits(t -> t.enabled(false));
                    deadline.ifPresent(d -> s.timeout(d.engine()));
                    s.source(src -> source ? src.filter(f -> read == Read.PLAIN ? f.includes("shown").excludes("shown.pieces") : f.includes("shown")) : src.fetch(false));
                    if (!source) {
                        // Not even its id: that lies packed together with all that is shown of it
                        s.storedFields("_none_");
                    }
                    return last.isEmpty() ? s : s.searchAfter(last);
                },
                JsonNode.class));
        if (response.timedOut()) {
            throw Deadline.tooSlow();
        }
        if (response.pitId() != null) {
            view = response.pitId();
        }
        List<Hit<JsonNode>> hits = response.hits().hits();
        if (!hits.isEmpty()) {
            last = hits.getLast().sort();
        }
        return hits;
    }

    @Override
    public void close() {
        engine.ask(client -> client.closePointInTime(c -> c.id(view)));
    }
}
