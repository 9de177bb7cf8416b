package org.kanhe.server.imports;

import java.time.Instant;
import java.util.Optional;
import org.kanhe.core.check.RuleCatalogue;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.store.FileRecord;
import org.kanhe.store.FileState;
import org.kanhe.store.Versions;

/// Files we failed on: their own fault or ours, nobody knows yet.
public final class Failed {
    private static final String REASON = "internal";

    private Failed() {}

    static FileRecord record(FileRecord file) {
        return new FileRecord(file.id(), file.name(), file.size(), file.mediaType(), FileState.UNREADABLE, REASON, Optional.empty(), 0, 0, by(), false, file.received(), Instant.now());
    }

    /// Whether that is what became of the file.
    public static boolean is(FileRecord file) {
        return file.state() == FileState.UNREADABLE && file.reason().equals(REASON);
    }

    /// Whether the program has changed since it failed, so that trying again may help.
    public static boolean mayHelp(FileRecord file) {
        return is(file) && !file.versions().equals(by());
    }

    private static Versions by() {
        return new Versions("", FormLayouts.VERSION, RuleCatalogue.VERSION);
    }
}
