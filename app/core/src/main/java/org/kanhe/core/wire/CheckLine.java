package org.kanhe.core.wire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.form.Reading;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;

/// One line of `kanhe check --format json`: a file with its reports and what the rules say of them.
public final class CheckLine {
    private CheckLine() {}

    /// A file that was read and recognised.
    public static Map<String, @Nullable Object> read(SourceFile file, Reading reading, List<Verdict> verdicts, Locale locale) {
        return line(file, "read", null, reading, verdicts, locale);
    }

    /// A file that was read and in which no layout knew a form.
    public static Map<String, @Nullable Object> unrecognized(SourceFile file, Reading reading, List<Verdict> verdicts, Locale locale) {
        return line(file, "unrecognized", null, reading, verdicts, locale);
    }

    /// A file that could not be read.
    ///
    /// @param reasonCode encrypted, corrupt, empty, too-large, unsupported, bomb or timeout
    /// @param detail     for the operator; may be empty
    public static Map<String, @Nullable Object> unreadable(SourceFile file, String reasonCode, String detail) {
        Map<String, @Nullable Object> tree = start(file, "unreadable", reasonCode);
        tree.put("detail", detail);
        tree.put("reports", List.of());
        tree.put("findings", List.of());
        tree.put("undecided", List.of());
        tree.put("notes", List.of());
        return tree;
    }

    /// The last line of a check of several files: what only shows across them.
    ///
    /// @param names file names by identity
    public static Map<String, @Nullable Object> across(List<Finding> findings, Map<SourceId, String> names, Locale locale) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("file", null);
        tree.put("findings", findings.stream().map(f -> FindingWire.across(f, names, locale)).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> line(
            SourceFile file, String outcome, @Nullable String reason, Reading reading, List<Verdict> verdicts, Locale locale) {
        Map<String, @Nullable Object> tree = start(file, outcome, reason);
        tree.put("reports", reading.reports().stream().map(ReportWire::of).toList());
        tree.put("findings", verdicts.stream().flatMap(v -> v.findings().stream()).map(f -> FindingWire.of(f, locale)).toList());
        tree.put("undecided", verdicts.stream().flatMap(v -> v.undecided().stream()).map(u -> UndecidedWire.of(u, locale)).toList());
        tree.put("notes", reading.notes().stream().map(NoteWire::of).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> start(SourceFile file, String outcome, @Nullable String reason) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("file", file.name());
        tree.put("sha256", file.id().sha256());
        tree.put("mediaType", file.mediaType());
        tree.put("outcome", outcome);
        tree.put("reason", reason);
        return tree;
    }
}
