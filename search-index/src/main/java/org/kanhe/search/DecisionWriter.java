package org.kanhe.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kanhe.core.check.Decision;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.entry.IndexKind;

/// Notes decisions on indexed findings, and on the report, rows and paragraphs they speak of: those are found by the
/// decisions on their findings.
///
/// @param index name of the index or alias to write to
record DecisionWriter(Engine engine, BulkWriter bulk, Function<IndexKind, String> index) {
    private static final int AT_ONCE = 500;

    /// The decisions by the file their findings are about; one on a finding that is not indexed is left out.
    Map<SourceId, List<Decision>> bySource(Collection<Decision> decisions) {
        Map<String, JsonNode> findings = findings(decisions.stream().map(Decision::finding).toList());
        return decisions.stream().filter(d -> findings.containsKey(d.finding()))
                .collect(Collectors.groupingBy(d -> new SourceId(Objects.requireNonNull(findings.get(d.finding())).path("source").asText()), LinkedHashMap::new, Collectors.toList()));
    }

    /// Decisions on findings of one file. Nobody else may write to that file meanwhile.
    void write(SourceId source, List<Decision> decisions) {
        Map<String, Decision> decided = decisions.stream().collect(Collectors.toMap(Decision::finding, d -> d));
        Set<String> wanted = new LinkedHashSet<>(Ledger.read(engine, index.apply(IndexKind.SOURCES), source).map(Ledger::findings).orElse(List.of()));
        wanted.addAll(decided.keySet());
        Map<String, JsonNode> findings = findings(List.copyOf(wanted));
        List<BulkWriter.Write> writes = new ArrayList<>();
        decisions.stream().filter(d -> findings.containsKey(d.finding())).forEach(d -> writes.add(BulkWriter.Write.change(index.apply(IndexKind.FINDINGS), d.finding(), change(d))));
        statuses(findings, decided).forEach((name, statuses) -> {
            int slash = name.indexOf('/');
            writes.add(BulkWriter.Write.change(index.apply(IndexKind.coded(name.substring(0, slash))), name.substring(slash + 1), Map.of("status", List.copyOf(statuses))));
        });
        bulk.write(writes);
    }

    /// What the findings on each entry touched by a decision are decided to be.
    private static Map<String, TreeSet<String>> statuses(Map<String, JsonNode> findings, Map<String, Decision> decided) {
        Map<String, TreeSet<String>> statuses = new LinkedHashMap<>();
        findings.forEach((id, finding) -> {
            if (decided.containsKey(id)) {
                touches(finding).forEach(name -> statuses.put(name, new TreeSet<>()));
            }
        });
        findings.forEach((id, finding) -> {
            String status = Optional.ofNullable(decided.get(id)).map(d -> d.status().code()).orElse(finding.path("status").asText());
            touches(finding).stream().map(statuses::get).filter(Objects::nonNull).forEach(set -> set.add(status));
        });
        return statuses;
    }

    /// What is not said any more is written as nothing: a change only adds.
    private static Map<String, Object> change(Decision decision) {
        Map<String, Object> shown = Map.of(
                "status", decision.status().code(),
                "dismissal", decision.dismissal().map(Decision.Dismissal::code).orElse(""),
                "note", decision.note(),
                "assignee", decision.assignee().orElse(""),
                "by", decision.by(),
                "version", decision.version());
        return Map.of(
                "status", decision.status().code(),
                "dismissal", decision.dismissal().map(Decision.Dismissal::code).stream().toList(),
                "assignee", decision.assignee().stream().toList(),
                "shown", shown);
    }

    private static List<String> touches(JsonNode finding) {
        JsonNode touches = finding.path("touches");
        return touches.isTextual() ? List.of(touches.asText()) : touches.valueStream().map(JsonNode::asText).toList();
    }

    private Map<String, JsonNode> findings(List<String> ids) {
        Map<String, JsonNode> findings = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            var found = engine.ask(client -> client.mget(m -> m.index(index.apply(IndexKind.FINDINGS)).ids(some).sourceIncludes("source", "status", "touches"), JsonNode.class));
            found.docs().stream().filter(doc -> doc.isResult() && doc.result().found()).forEach(doc -> findings.put(doc.result().id(), Objects.requireNonNull(doc.result().source())));
        }
        return findings;
    }
}
