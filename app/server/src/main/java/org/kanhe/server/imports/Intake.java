package org.kanhe.server.imports;

import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.kanhe.core.source.SourceId;
import org.kanhe.reading.ReadingLimits;
import org.kanhe.reading.Reason;
import org.kanhe.server.engine.FileLocks;
import org.kanhe.store.FileRecord;
import org.kanhe.store.Kept;
import org.kanhe.store.ReportStore;

/// Keeps originals. Whatever [#keep] returns for is durably in the store and may be acknowledged.
@Singleton
public final class Intake {
    private final ReportStore store;
    private final ReadingLimits limits;
    private final FileLocks locks;

    Intake(ReportStore store, ReadingLimits limits, FileLocks locks) {
        this.store = store;
        this.limits = limits;
        this.locks = locks;
    }

    /// Keeps one original, or refuses it unkept when no reader would take a file of that size.
    ///
    /// @param name    as handed in
    /// @param content closed by the caller
    /// @param size    bytes
    public ItemProgress keep(String name, InputStream content, long size) throws IOException {
        String file = FileNames.clean(name);
        InputStream stream = new BufferedInputStream(content);
        if (size > limits.archiveBytes() || (size > limits.fileBytes() && !isZip(stream))) {
            return ItemProgress.refused(file, Reason.TOO_LARGE.code(), "the file has " + size + " bytes; see KANHE_READ_FILE_MB and, for archives, KANHE_READ_ARCHIVE_MB");
        }
        Kept kept = store.keep(file, stream);
        return locks.holding(kept.id(), () -> note(file, kept));
    }

    private ItemProgress note(String file, Kept kept) {
        Optional<FileRecord> known = store.findFile(kept.id()).filter(before -> !Failed.is(before));
        if (known.isEmpty()) {
            store.saveFile(FileRecord.received(kept.id(), file, kept.size(), Instant.now()));
        }
        ItemProgress open = ItemProgress.open(file, kept.id());
        return known.filter(f -> f.state().isFinal()).map(f -> open.done(ItemOutcome.again(f.state()), f)).orElse(open);
    }

    /// An archive may be larger than a single file may be.
    private static boolean isZip(InputStream stream) throws IOException {
        stream.mark(4);
        byte[] first = stream.readNBytes(4);
        stream.reset();
        return first.length == 4 && first[0] == 'P' && first[1] == 'K';
    }

    /// The original of a file whose state says it is kept.
    InputStream original(SourceId id) {
        return store.original(id);
    }
}
