package org.kanhe.core.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceId;

/// A place that proves something, with what is printed there.
final class EvidenceWire {
    private EvidenceWire() {}

    /// Within one file: `report` only where the place stands in another report of the file.
    static Map<String, @Nullable Object> of(Evidence evidence) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("at", evidence.at().code());
        tree.put("text", evidence.text());
        evidence.report().ifPresent(report -> tree.put("report", report.ordinal()));
        return tree;
    }

    /// Across files: every place names its file and its report.
    ///
    /// @param home  report a place stands in when it names none itself
    /// @param names file names by identity; a file that is not among them is named by its identity
    static Map<String, @Nullable Object> across(Evidence evidence, ReportId home, Map<SourceId, String> names) {
        ReportId report = evidence.report().orElse(home);
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("file", names.getOrDefault(report.source(), report.source().sha256()));
        tree.put("report", report.ordinal());
        tree.put("at", evidence.at().code());
        tree.put("text", evidence.text());
        return tree;
    }
}
