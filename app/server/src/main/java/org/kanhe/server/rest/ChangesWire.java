package org.kanhe.server.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.server.operations.Changes;
import org.kanhe.server.operations.FileChange;

/// What a rereading changed, as published.
final class ChangesWire {
    private ChangesWire() {}

    /// In total.
    static Map<String, Object> totals(Changes changes) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("files", changes.files());
        tree.put("fieldsAdded", changes.added());
        tree.put("fieldsLost", changes.lost());
        tree.put("fieldsChanged", changes.changed());
        tree.put("findingsAppeared", changes.appeared());
        tree.put("findingsGone", changes.gone());
        tree.put("correctionsLost", changes.lostCorrections());
        return tree;
    }

    /// Of one file.
    static Map<String, @Nullable Object> of(FileChange change) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("file", change.file());
        tree.put("sha256", change.sha256());
        tree.put("state", change.state().isEmpty() ? null : change.state());
        tree.put("fields", change.fields().stream().map(f -> Map.of("change", f.kind().code(), "path", f.path(), "before", f.before(), "after", f.after())).toList());
        tree.put("findingsAppeared", change.appeared());
        tree.put("findingsGone", change.gone());
        tree.put("correctionsLost", change.lostCorrections());
        return tree;
    }
}
