package org.kanhe.server.rest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.score.DerivedScores;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.wire.DerivedScoreWire;
import org.kanhe.core.wire.FindingWire;
import org.kanhe.core.wire.NoteWire;
import org.kanhe.core.wire.ReportWire;
import org.kanhe.core.wire.UndecidedWire;
import org.kanhe.server.archive.StoredFile;

/// A stored report as published: where it comes from, the report itself, and what is to be said of it.
final class StoredReportWire {
    private StoredReportWire() {}

    static Map<String, @Nullable Object> of(StoredFile stored, ReportId id, RuleSettings settings, Locale locale) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("file", stored.file().name());
        tree.put("report", id.code());
        tree.put("sha256", id.source().sha256());
        tree.put("mediaType", stored.file().mediaType());
        tree.putAll(ReportWire.of(stored.reading().reports().get(id.ordinal())));
        DerivedScores.of(stored.reading().reports().get(id.ordinal()), settings).ifPresent(scores -> tree.put("derivedScores", DerivedScoreWire.of(scores, locale)));
        tree.put("findings", stored.findings(id.ordinal()).stream().map(f -> finding(f, stored.decision(f), locale)).toList());
        tree.put("undecided", stored.undecided(id.ordinal()).stream().map(u -> UndecidedWire.of(u, locale)).toList());
        tree.put("notes", stored.reading().notes().stream().filter(n -> n.report() == id.ordinal()).map(NoteWire::of).toList());
        tree.put("corrections", CorrectionWire.of(stored.corrections(), id.ordinal()));
        return tree;
    }

    private static Map<String, @Nullable Object> finding(Finding finding, Decision decision, Locale locale) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.putAll(FindingWire.of(finding, locale));
        tree.putAll(DecisionWire.of(decision));
        return tree;
    }
}
