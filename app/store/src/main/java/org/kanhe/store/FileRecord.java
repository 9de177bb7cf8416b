package org.kanhe.store;

import java.time.Instant;
import java.util.Optional;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;

/// What became of one file, one small document each.
///
/// @param name      the name it was first handed in under
/// @param size      bytes
/// @param mediaType what the bytes say it is
/// @param reason    code of the reason when unreadable, else empty
/// @param detail    more about the reason, one English sentence that names the limit where one was hit
/// @param reports   reports recognised in it
/// @param findings  findings of the rules on it
/// @param indexed   the search index holds what this record says
/// @param received  when it was kept
/// @param finished  when it reached a final state, [Instant#EPOCH] before
public record FileRecord(
        SourceId id,
        String name,
        long size,
        String mediaType,
        FileState state,
        String reason,
        Optional<String> detail,
        int reports,
        int findings,
        Versions versions,
        boolean indexed,
        Instant received,
        Instant finished) {

    /// A file just kept, nothing known of its contents.
    public static FileRecord received(SourceId id, String name, long size, Instant now) {
        return new FileRecord(id, name, size, "application/octet-stream", FileState.RECEIVED, "", Optional.empty(), 0, 0, Versions.none(), false, now, Instant.EPOCH);
    }

    public SourceFile source() {
        return new SourceFile(id, name, size, mediaType);
    }

    public FileRecord withIndexed(boolean now) {
        return new FileRecord(id, name, size, mediaType, state, reason, detail, reports, findings, versions, now, received, finished);
    }

    /// Judged anew.
    ///
    /// @param found findings the rules have on it now
    public FileRecord judged(int found, Versions by) {
        return new FileRecord(id, name, size, mediaType, state, reason, detail, reports, found, by, indexed, received, finished);
    }
}
