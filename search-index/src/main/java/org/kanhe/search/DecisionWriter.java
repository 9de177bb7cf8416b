package org.kanhe.search;

import java.util.List;
import java.util.Map;
import org.kanhe.core.check.Decision;

/// Notes decisions on indexed findings.
final class DecisionWriter {
    private DecisionWriter() {}

    /// @param findings index or alias; a finding that is not in it stays out
    static void write(Engine engine, BulkWriter bulk, String findings, Decision decision) {
        Map<String, Object> shown = Map.of("status", decision.status().code(), "note", decision.note(), "by", decision.by(), "version", decision.version());
        Map<String, Object> change = Map.of("status", decision.status().code(), "shown", shown);
        if (engine.ask(client -> client.exists(e -> e.index(findings).id(decision.finding()))).value()) {
            bulk.write(List.of(BulkWriter.Write.change(findings, decision.finding(), change)));
        }
    }
}
