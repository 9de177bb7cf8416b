package org.kanhe.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.entry.Entries;
import org.kanhe.search.entry.Entry;
import org.kanhe.search.entry.IndexKind;
import org.kanhe.search.text.Folding;

/// What the index holds of one file. Written before the entries themselves with everything that may be there, and again
/// after them with what is there: whatever a crash leaves behind is still known.
///
/// @param complete whether all of it was written
/// @param findings ids of the findings
record Ledger(boolean complete, int reports, int indicators, int passages, List<String> findings) {
    Ledger {
        findings = List.copyOf(findings);
    }

    static Ledger of(List<Entry> entries) {
        return new Ledger(true, count(entries, IndexKind.REPORTS), count(entries, IndexKind.INDICATORS), count(entries, IndexKind.PASSAGES),
                entries.stream().filter(e -> e.kind() == IndexKind.FINDINGS).map(Entry::id).toList());
    }

    private static int count(List<Entry> entries, IndexKind kind) {
        return (int) entries.stream().filter(e -> e.kind() == kind).count();
    }

    /// Everything either of two ledgers speaks of, not yet certain.
    Ledger or(Ledger other) {
        Set<String> both = new LinkedHashSet<>(findings);
        both.addAll(other.findings);
        return new Ledger(false, Math.max(reports, other.reports), Math.max(indicators, other.indicators), Math.max(passages, other.passages), List.copyOf(both));
    }

    Map<String, Object> tree(SourceId source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("source", source.sha256());
        tree.put("complete", complete);
        tree.put("folding", Folding.VERSION);
        tree.put("reports", reports);
        tree.put("indicators", indicators);
        tree.put("passages", passages);
        tree.put("findings", findings);
        return tree;
    }

    /// Every entry it speaks of.
    List<Known> entries(SourceId source) {
        List<Known> known = new ArrayList<>();
        IntStream.range(0, reports).forEach(i -> known.add(new Known(IndexKind.REPORTS, Entries.reportId(source, i))));
        IntStream.range(0, indicators).forEach(i -> known.add(new Known(IndexKind.INDICATORS, Entries.indicatorId(source, i))));
        IntStream.range(0, passages).forEach(i -> known.add(new Known(IndexKind.PASSAGES, Entries.passageId(source, i))));
        findings.forEach(id -> known.add(new Known(IndexKind.FINDINGS, id)));
        return known;
    }

    static Optional<Ledger> read(Engine engine, String index, SourceId source) {
        var found = engine.ask(client -> client.get(g -> g.index(index).id(source.sha256()), com.fasterxml.jackson.databind.JsonNode.class));
        if (!found.found() || found.source() == null) {
            return Optional.empty();
        }
        return Optional.of(read(found.source()));
    }

    /// Those that are there.
    static Map<SourceId, Ledger> read(Engine engine, String index, List<SourceId> sources) {
        Map<SourceId, Ledger> ledgers = new LinkedHashMap<>();
        var found = engine.ask(client -> client.mget(m -> m.index(index).ids(sources.stream().map(SourceId::sha256).toList()), com.fasterxml.jackson.databind.JsonNode.class));
        found.docs().forEach(doc -> {
            if (doc.isFailure()) {
                throw new SearchUnavailableException("the ledger of " + doc.failure().id() + " cannot be read: " + doc.failure().error().type());
            }
            if (doc.result().found() && doc.result().source() != null) {
                ledgers.put(new SourceId(doc.result().id()), read(doc.result().source()));
            }
        });
        return ledgers;
    }

    static Ledger read(com.fasterxml.jackson.databind.JsonNode tree) {
        Stream<com.fasterxml.jackson.databind.JsonNode> ids = tree.path("findings").valueStream();
        return new Ledger(tree.path("complete").asBoolean(), tree.path("reports").asInt(), tree.path("indicators").asInt(), tree.path("passages").asInt(), ids.map(id -> id.asText()).toList());
    }

    /// Where an entry is.
    record Known(IndexKind kind, String id) {}
}
