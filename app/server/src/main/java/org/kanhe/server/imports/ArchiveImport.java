package org.kanhe.server.imports;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kanhe.reading.Archives;
import org.kanhe.reading.Member;
import org.kanhe.reading.ReadingLimits;
import org.kanhe.store.FileRecord;
import org.kanhe.store.FileState;
import org.kanhe.store.ReportStore;
import org.kanhe.store.Versions;

/// Takes an archive apart: every member becomes an original of its own, kept before the archive counts as done.
@Singleton
final class ArchiveImport {
    private static final String MEDIA_TYPE = "application/zip";

    private final ReportStore store;
    private final Intake intake;
    private final ReadingLimits limits;

    ArchiveImport(ReportStore store, Intake intake, ReadingLimits limits) {
        this.store = store;
        this.intake = intake;
        this.limits = limits;
    }

    FileRecord run(FileRecord archive, Path original, Consumer<List<ItemProgress>> members) {
        List<ItemProgress> kept = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        Archives.forEachMember(archive.name(), original, limits, member -> keep(member, kept, failures));
        if (!failures.isEmpty()) {
            // The store failed, not the archive: it is taken apart again later
            throw failures.getFirst();
        }
        Optional<ItemProgress> refused = wholeRefused(archive, kept);
        String reason = refused.map(ItemProgress::reason).orElse("");
        if (reason.isEmpty()) {
            members.accept(kept);
        }
        FileState state = reason.isEmpty() ? FileState.READ : FileState.UNREADABLE;
        FileRecord done = new FileRecord(archive.id(), archive.name(), archive.size(), MEDIA_TYPE, state, reason, refused.flatMap(ItemProgress::detail), 0, 0, Versions.none(), true,
                archive.received(), Instant.now());
        store.saveFile(done);
        return done;
    }

    /// The walk takes whatever is thrown inside it for damage of the archive, so a failure of ours is carried around it.
    private void keep(Member member, List<ItemProgress> kept, List<RuntimeException> failures) {
        if (failures.isEmpty()) {
            try {
                kept.add(keep(member));
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
    }

    private ItemProgress keep(Member member) {
        return switch (member) {
            case Member.Refused refused -> ItemProgress.refused(refused.name(), refused.reason().code(), refused.detail());
            case Member.Stored stored -> {
                try {
                    yield intake.keep(stored.name(), new ByteArrayInputStream(stored.content()), stored.content().length);
                } catch (IOException e) {
                    throw new UncheckedIOException("bytes in memory could not be read", e);
                }
            }
        };
    }

    /// An archive that cannot be opened at all is refused under its own name.
    private static Optional<ItemProgress> wholeRefused(FileRecord archive, List<ItemProgress> kept) {
        return kept.size() == 1 && kept.getFirst().file().equals(archive.name()) ? Optional.of(kept.getFirst()).filter(k -> !k.reason().isEmpty()) : Optional.empty();
    }
}
