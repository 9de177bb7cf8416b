package org.kanhe.server.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.kanhe.core.source.SourceId;
import org.kanhe.reading.Archives;
import org.kanhe.server.engine.DataFolder;
import org.kanhe.server.engine.FileLocks;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ReportStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings one item of an import to its end, whatever happens on the way.
@Singleton
public final class ItemWork {
    private static final Logger LOG = LoggerFactory.getLogger(ItemWork.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ReportStore store;
    private final ReportImport reports;
    private final ArchiveImport archives;
    private final FileLocks locks;
    private final DataFolder folder;
    private final Workers workers;

    ItemWork(ReportStore store, ReportImport reports, ArchiveImport archives, FileLocks locks, DataFolder folder, Workers workers) {
        this.store = store;
        this.reports = reports;
        this.archives = archives;
        this.locks = locks;
        this.folder = folder;
        this.workers = workers;
    }

    /// Works on an item. While the store is away it waits; a failure of ours ends the item as FAILED, never the import.
    ///
    /// @param members told the members when the item is an archive, before the archive itself is done
    ItemProgress settle(ItemProgress item, Consumer<List<ItemProgress>> members) {
        if (item.id().isEmpty()) {
            return item;
        }
        SourceId id = item.id().get();
        while (true) {
            try {
                return locks.holding(id, () -> settle(item, id, members));
            } catch (RuntimeException e) {
                if (workers.isClosing()) {
                    // Half done because of us, not of the file: it is done again at the next start
                    throw new CancellationException("the service is stopping");
                }
                if (store.isUp()) {
                    // The trace without the message: what readers and stores complain about may quote the document
                    LOG.error("File {} failed: {} at {}", id, e.getClass().getName(), e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
                    return failed(item, id);
                }
                pause();
            }
        }
    }

    /// A file that fails for good would otherwise be begun again at every start. It is tried again on demand, when it is
    /// handed in anew, and by a later version of the program.
    private ItemProgress failed(ItemProgress item, SourceId id) {
        try {
            store.findFile(id).filter(file -> !file.state().isFinal()).ifPresent(file -> store.saveFile(Failed.record(file)));
        } catch (RuntimeException e) {
            LOG.warn("The failure of {} is not noted: it is tried again at the next start ({})", id, e.getClass().getSimpleName());
        }
        return item.failed();
    }

    private ItemProgress settle(ItemProgress item, SourceId id, Consumer<List<ItemProgress>> members) {
        FileRecord file = store.findFile(id).orElseThrow(() -> new IllegalStateException("kept without a record: " + id));
        if (file.state().isFinal()) {
            return item.done(item.outcome().orElse(ItemOutcome.of(file.state())), file);
        }
        Path original = spool(id);
        try {
            if (Archives.isArchive(original)) {
                FileRecord archive = archives.run(file, original, members);
                return item.done(archive.reason().isEmpty() ? ItemOutcome.ARCHIVE : ItemOutcome.of(archive.state()), archive);
            }
            FileRecord done = run(file, original);
            return item.done(ItemOutcome.of(done.state()), done);
        } finally {
            delete(original);
        }
    }

    /// Does a file that has come to an end once more, from its original; its members are files of their own.
    public void again(FileRecord file) {
        Path original = spool(file.id());
        try {
            if (!Archives.isArchive(original)) {
                run(file, original);
            }
        } finally {
            delete(original);
        }
    }

    private FileRecord run(FileRecord file, Path original) {
        long begun = System.nanoTime();
        FileRecord done = reports.run(file, original);
        LOG.info("{} {} {}: {} reports, {} findings, {} ms{}", done.state().code(), done.id().sha256().substring(0, 12), done.reason(), done.reports(),
                done.findings(), (System.nanoTime() - begun) / 1_000_000, done.indexed() ? "" : ", not indexed yet");
        return done;
    }

    /// The item with what its file's record says, for an import that is over.
    ItemProgress recorded(ItemProgress item) {
        return item.id().flatMap(store::findFile).filter(f -> f.state().isFinal() && item.outcome().isPresent())
                .map(f -> item.done(item.outcome().orElseThrow(), f)).orElse(item);
    }

    /// Makes a failed file one that is still to be worked on.
    ItemProgress reopen(ItemProgress item) {
        SourceId id = item.id().orElseThrow();
        return locks.holding(id, () -> {
            store.findFile(id).ifPresent(f -> store.saveFile(FileRecord.received(id, f.name(), f.size(), f.received())));
            return item.reopened();
        });
    }

    private Path spool(SourceId id) {
        try (var original = store.original(id)) {
            Path file = Files.createTempFile(folder.spool(), "work-", ".bin");
            Files.copy(original, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the store was away", e);
        }
    }
}
