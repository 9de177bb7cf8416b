package org.kanhe.search.reuse;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.reuse.Fingerprints;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.Engine;
import org.kanhe.search.SearchUnavailableException;

/// Passages and the keys by which others like them are found. Derived from the store; built anew by one operation.
public final class PassageIndex {
    /// Candidates looked at for one passage
    private static final int CANDIDATES = 60;
    private static final int QUERIES_AT_ONCE = 100;

    private final Engine engine;
    private final Table table;

    PassageIndex(Engine engine, Table table) {
        this.engine = engine;
        this.table = table;
    }

    /// A passage with the keys it is found by.
    ///
    /// @param runs  winnowed runs, or keys of indicator rows
    /// @param bands MinHash bands
    public record Keyed(Passage passage, List<String> runs, List<String> bands) {
        public Keyed {
            runs = List.copyOf(runs);
            bands = List.copyOf(bands);
        }

        public static Keyed of(Passage passage, long[] runs, long[] bands) {
            return new Keyed(passage, written(runs), written(bands));
        }

        private static List<String> written(long[] keys) {
            List<String> all = new ArrayList<>(keys.length);
            for (long key : keys) {
                all.add(Fingerprints.written(key));
            }
            return all;
        }
    }

    /// Replaces the passages of a file.
    public void put(SourceId source, List<Keyed> passages) {
        Map<String, Map<String, Object>> documents = new LinkedHashMap<>();
        for (Keyed keyed : passages) {
            documents.put(keyed.passage().id(), Map.of("bands", keyed.bands(), "runs", keyed.runs(), "source", source.sha256(), "report", keyed.passage().origin().report().code(),
                    "sort", keyed.passage().section().code(), "passage", PassageFields.write(keyed.passage())));
        }
        List<String> gone = new ArrayList<>(table.ids(Table.is("source", source.sha256())));
        gone.removeAll(documents.keySet());
        table.delete(gone);
        table.put(documents);
    }

    public void remove(SourceId source) {
        table.delete(table.ids(Table.is("source", source.sha256())));
    }

    /// Passages of other reports that share two runs or a band, in the order asked.
    public List<List<Passage>> candidates(List<Keyed> passages) {
        List<List<Passage>> found = new ArrayList<>();
        for (int from = 0; from < passages.size(); from += QUERIES_AT_ONCE) {
            List<RequestItem> items = passages.subList(from, Math.min(passages.size(), from + QUERIES_AT_ONCE)).stream().map(this::request).toList();
            engine.ask(client -> client.msearch(m -> m.searches(items), JsonNode.class)).responses().forEach(item -> found.add(passages(item)));
        }
        return found;
    }

    private RequestItem request(Keyed keyed) {
        List<Query> runs = keyed.runs().stream().map(key -> Query.of(q -> q.constantScore(c -> c.filter(f -> f.term(t -> t.field("runs").value(key)))))).toList();
        String enough = String.valueOf(Math.min(2, runs.size()));
        Query band = Table.any("bands", keyed.bands());
        Query run = Query.of(q -> q.bool(b -> b.should(runs).minimumShouldMatch(enough)));
        Query own = Table.is("report", keyed.passage().origin().report().code());
        Query query = Query.of(q -> q.bool(b -> {
            b.mustNot(own).minimumShouldMatch("1");
            if (!runs.isEmpty()) {
                b.should(run);
            }
            return keyed.bands().isEmpty() ? b : b.should(band);
        }));
        return RequestItem.of(r -> r.header(h -> h.index(table.name()))
                .body(b -> b.query(query).size(CANDIDATES).trackTotalHits(t -> t.enabled(false)).source(s -> s.filter(f -> f.includes("passage")))));
    }

    private static List<Passage> passages(MultiSearchResponseItem<JsonNode> item) {
        if (item.isFailure()) {
            throw new SearchUnavailableException("candidates could not be sought: " + item.failure().error().type());
        }
        return item.result().hits().hits().stream().map(hit -> PassageFields.read(Objects.requireNonNull(hit.source()).path("passage"))).toList();
    }

    public List<Passage> ofReport(ReportId report) {
        List<Passage> passages = new ArrayList<>();
        table.each(Table.is("report", report.code()), hit -> passages.add(PassageFields.read(Objects.requireNonNull(hit.source()).path("passage"))));
        return passages;
    }

    /// Every passage there is.
    public void each(Consumer<Passage> taker) {
        table.each(Query.of(q -> q.matchAll(m -> m)), hit -> taker.accept(PassageFields.read(Objects.requireNonNull(hit.source()).path("passage"))));
    }
}
