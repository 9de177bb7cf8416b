package org.kanhe.core.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceId;

/// 疑点: what a rule objects to, and the places that prove it. One without evidence cannot exist.
///
/// @param rule     code of the rule, such as AR-01
/// @param report   the report objected to
/// @param message  what is written and what it should be
/// @param evidence at least one place; the first is the one objected to
/// @param computed the value the rule arrived at, formatted, where it computes one
/// @param profile  name of the settings profile it was judged by
public record Finding(String rule, Severity severity, ReportId report, Message message, List<Evidence> evidence, Optional<String> computed, String profile) {
    public Finding {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a finding without evidence: " + rule + " on " + report);
        }
    }

    /// The published name.
    public FindingRef ref() {
        return FindingRef.of(report, id());
    }

    /// Identity that survives a recheck: rule, report and first place. 32 hexadecimal characters.
    public String id() {
        String first = rule + "|" + report.code() + "|" + evidence.getFirst().at().code();
        return SourceId.of(first.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 32);
    }
}
