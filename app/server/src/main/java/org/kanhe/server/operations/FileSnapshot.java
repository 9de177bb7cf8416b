package org.kanhe.server.operations;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kanhe.core.check.Finding;
import org.kanhe.store.Correction;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ReportStore;

/// What is held of a file at one moment, as far as two moments are compared.
///
/// @param values   answers by name
/// @param findings rule, report and first place
record FileSnapshot(String file, String sha256, String state, Map<String, String> values, Set<String> findings, int lostCorrections) {
    static FileSnapshot of(FileRecord file, ReportStore store) {
        Map<String, String> values = store.findReading(file.id()).map(FieldValues::of).orElse(Map.of());
        Set<String> findings = store.findVerdicts(file.id()).stream().flatMap(v -> v.findings().stream()).map(FileSnapshot::said).collect(Collectors.toUnmodifiableSet());
        int lost = (int) store.corrections(file.id()).standing().stream().filter(c -> !c.applied()).map(Correction::number).count();
        return new FileSnapshot(file.name(), file.id().sha256(), file.state().code() + (file.reason().isEmpty() ? "" : " " + file.reason()), values, findings, lost);
    }

    private static String said(Finding finding) {
        return finding.rule() + " " + finding.report().ordinal() + " " + finding.evidence().getFirst().at().code();
    }
}
