package org.kanhe.server.imports;

import java.util.Optional;
import org.kanhe.core.source.SourceId;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ImportRecord;

/// One thing handed in, and how far it has come.
///
/// @param file     its name
/// @param id       empty when it was refused before it was kept
/// @param outcome  empty while open
/// @param reason   code of the reason it was refused or failed, else empty
/// @param detail   more about the reason, one English sentence that names the limit where one was hit
/// @param reports  reports recognised in it
/// @param findings findings on it
public record ItemProgress(String file, Optional<SourceId> id, Optional<ItemOutcome> outcome, String reason, Optional<String> detail, int reports, int findings) {
    static ItemProgress open(String file, SourceId id) {
        return new ItemProgress(file, Optional.of(id), Optional.empty(), "", Optional.empty(), 0, 0);
    }

    static ItemProgress refused(String file, String reason, String detail) {
        return new ItemProgress(file, Optional.empty(), Optional.of(ItemOutcome.UNREADABLE), reason, Optional.of(detail), 0, 0);
    }

    static ItemProgress of(ImportRecord.Item item) {
        return new ItemProgress(item.file(), item.id(), ItemOutcome.find(item.outcome()), item.reason(), item.detail(), 0, 0);
    }

    ItemProgress done(ItemOutcome now, FileRecord file) {
        return new ItemProgress(this.file, id, Optional.of(now), file.reason(), file.detail(), file.reports(), file.findings());
    }

    ItemProgress failed() {
        return new ItemProgress(file, id, Optional.of(ItemOutcome.FAILED), "internal", Optional.empty(), 0, 0);
    }

    ItemProgress reopened() {
        return new ItemProgress(file, id, Optional.empty(), "", Optional.empty(), 0, 0);
    }

    /// Whether nobody will find anything of it in the archive.
    public boolean isFailure() {
        return outcome.map(ItemOutcome::isFailure).orElse(false);
    }

    ImportRecord.Item item() {
        return new ImportRecord.Item(file, id, outcome.map(ItemOutcome::code).orElse(""), reason, detail);
    }
}
