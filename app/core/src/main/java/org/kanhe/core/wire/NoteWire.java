package org.kanhe.core.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.form.ReadingNote;

/// A note of the reading; `report` is `null` when it belongs to none.
public final class NoteWire {
    private NoteWire() {}

    public static Map<String, @Nullable Object> of(ReadingNote note) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("at", note.at().code());
        tree.put("text", note.text());
        tree.put("why", note.why().code());
        tree.put("report", note.report() < 0 ? null : note.report());
        return tree;
    }
}
