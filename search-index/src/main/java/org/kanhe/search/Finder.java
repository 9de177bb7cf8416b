package org.kanhe.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.kanhe.search.entry.IndexKind;
import org.kanhe.search.query.Query;
import org.kanhe.search.query.Synonyms;

/// Answers searches.
final class Finder {
    /// The engine's own limit for numbered pages; beyond it hits are walked to.
    private static final int NUMBERED = 10_000;
    /// No archive of this kind is larger; a request that asks for more was not made by a reader.
    private static final int WALKED = 5_000_000;
    private static final int LARGEST = 500;

    private final Engine engine;
    private final String prefix;
    private final Gate gate = new Gate();
    private volatile Synonyms synonyms = Synonyms.none();

    Finder(Engine engine, String prefix) {
        this.engine = engine;
        this.prefix = prefix;
    }

    void use(Synonyms lists) {
        synonyms = lists;
    }

    /// @throws org.kanhe.search.query.QuerySyntaxException when the query cannot be understood
    /// @throws RequestRefusedException                     when anything else of the request cannot be
    <T> Results<T> find(IndexKind view, SearchRequest request, BiFunction<HitReader, JsonNode, T> reader) {
        refuseBadPages(request);
        Plan plan = Plan.of(view, request, synonyms);
        boolean deep = !numbered(request);
        Deadline deadline = Deadline.of(plan, deep);
        return gate.through(plan, deep, () -> find(plan, reader, deadline));
    }

    private <T> Results<T> find(Plan plan, BiFunction<HitReader, JsonNode, T> reader, Deadline deadline) {
        SearchRequest request = plan.request();
        IndexKind view = plan.view();
        Page page = Page.ask(engine, prefix, plan, numbered(request), deadline);
        long total = page.total();
        List<JsonNode> shown = numbered(request) ? page.shown() : farPage(plan, total, deadline);
        HitReader hits = plan.reader();
        List<T> items = shown.stream().map(hit -> reader.apply(hits, hit)).toList();
        List<Instead> instead = total == 0 ? new Alternatives(engine, prefix, synonyms).to(plan, deadline) : List.of();
        long near = total == 0 && !request.near() ? counted(engine, prefix, Plan.of(view, request.nearly(), synonyms), deadline) : 0;
        List<Explanation> explanations = request.explain() && numbered(request) ? new Explainer(engine, prefix).of(plan, deadline) : List.of();
        return new Results<>(total, request.page(), request.size(), items, page.facets(), AlsoSought.in(plan.widened()), instead, near, Elsewhere.in(plan.asked(), view), explanations);
    }

    /// Every hit in order, on one frozen view of the index.
    <T> void each(IndexKind view, SearchRequest request, BiFunction<HitReader, JsonNode, T> reader, Consumer<T> taker) {
        Plan plan = Plan.of(view, request, synonyms);
        HitReader hits = plan.reader();
        try (Walk walk = new Walk(engine, prefix, plan)) {
            walk.each(hit -> taker.accept(reader.apply(hits, hit)));
        }
    }

    Tallies tallies() {
        return new Tallies(engine, prefix, synonyms);
    }

    /// The same without highlights, told first how many there are.
    <T> void each(IndexKind view, SearchRequest request, BiFunction<HitReader, JsonNode, T> reader, LongConsumer total, Consumer<T> taker) {
        HitReader hits = new HitReader(new Highlighter(new Query.Everything()));
        try (Walk walk = new Walk(engine, prefix, Plan.of(view, request, synonyms), Walk.Read.PLAIN)) {
            total.accept(walk.total());
            walk.each(hit -> taker.accept(reader.apply(hits, hit)));
        }
    }

    private static boolean numbered(SearchRequest request) {
        return (long) request.page() * request.size() <= NUMBERED;
    }

    private List<JsonNode> farPage(Plan plan, long total, Deadline deadline) {
        long before = (plan.request().page() - 1L) * plan.request().size();
        if (before >= total) {
            return List.of();
        }
        try (Walk walk = Walk.within(deadline, engine, prefix, plan)) {
            return walk.page(before, plan.request().size());
        }
    }

    /// One finding by its id, as written last.
    Optional<FindingHit> finding(String id) {
        var found = engine.ask(client -> client.get(g -> g.index(Generation.alias(prefix, IndexKind.FINDINGS)).id(id), JsonNode.class));
        return Optional.ofNullable(found.source()).map(fields -> new HitReader(new Highlighter(new Query.Everything())).finding(fields.path("shown")));
    }

    private static void refuseBadPages(SearchRequest request) {
        if (request.size() < 1 || request.size() > LARGEST) {
            throw new RequestRefusedException("search.bad-size", String.valueOf(request.size()), String.valueOf(LARGEST));
        }
        if (request.page() < 1 || (long) request.page() * request.size() > WALKED) {
            throw new RequestRefusedException("search.bad-page", String.valueOf(request.page()), String.valueOf(WALKED / request.size()));
        }
    }

    /// Units, projects and indicator names that contain what was typed, the most frequent first.
    List<Suggestion> suggest(String typed, int most) {
        return new Completion(engine, prefix).of(typed, most);
    }

    List<Tally> tally(List<SearchRequest> requests) {
        return new LineTallies(engine, prefix, synonyms).of(requests);
    }

    Names names() {
        return new Names(engine, prefix);
    }

    /// Hits of something to offer, without reading any; none where they are not counted in time: nobody waits for an offer.
    static long counted(Engine engine, String prefix, Plan plan, Deadline deadline) {
        if (deadline.isOver()) {
            return 0;
        }
        try {
            var counted = engine.askWithin(deadline, client -> client.search(
                    s -> s.index(Generation.alias(prefix, plan.view())).query(plan.listed()).timeout(deadline.engine()).size(0).trackTotalHits(t -> t.enabled(true)), JsonNode.class));
            return counted.timedOut() ? 0 : Objects.requireNonNull(counted.hits().total()).value();
        } catch (RequestRefusedException _) {
            return 0;
        }
    }
}
