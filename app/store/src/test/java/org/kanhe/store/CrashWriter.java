package org.kanhe.store;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kanhe.core.check.Decision;
import org.kanhe.core.form.Reading;
import org.kanhe.core.source.SourceId;

/// A process that writes until it is killed and says on its output what was acknowledged: `thread number`, after
/// everything about that number is stored. What belongs to a number follows from it, so that others can check.
final class CrashWriter {
    private CrashWriter() {}

    /// @param args data folder, number of threads, first number of each thread
    public static void main(String[] args) throws InterruptedException {
        int threads = Integer.parseInt(args[1]);
        try (EmbeddedMongo mongo = EmbeddedMongo.start(Path.of(args[0]));
                ReportStore store = ReportStore.connect(mongo.uri())) {
            List<Thread> all = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                int thread = t;
                int first = Integer.parseInt(args[2 + t]);
                all.add(Thread.ofPlatform().start(() -> write(store, thread, first)));
            }
            for (Thread t : all) {
                t.join();
            }
        }
    }

    private static void write(ReportStore store, int thread, int first) {
        try {
            for (int n = first; ; n++) {
                byte[] content = content(thread, n);
                SourceId id = store.keep(thread + "-" + n + ".docx", new ByteArrayInputStream(content)).id();
                store.saveFile(FileRecord.received(id, thread + "-" + n, content.length, Instant.EPOCH));
                store.saveReading(id, reading(thread, n));
                store.saveFile(finished(thread, n, id));
                store.saveImport(manifest(thread, n));
                store.decide(new Decision("finding-" + thread, Decision.Status.CONFIRMED, "", "", Instant.EPOCH, n + 1L));
                synchronized (System.out) {
                    System.out.println(thread + " " + n);
                    System.out.flush();
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static byte[] content(int thread, int n) {
        byte[] content = new byte[n % 9 == 0 ? 2_300_000 : 1000 + n * 37 % 30_000];
        new Random(thread * 1_000_003L + n).nextBytes(content);
        return content;
    }

    static Reading reading(int thread, int n) {
        return new RandomValues(new Random(thread * 7919L + n)).of(Reading.class);
    }

    static FileRecord finished(int thread, int n, SourceId id) {
        return new FileRecord(id, thread + "-" + n, content(thread, n).length, "x", FileState.READ, "", java.util.Optional.empty(), reading(thread, n).reports().size(), 0, Versions.none(), true, Instant.EPOCH, Instant.EPOCH);
    }

    /// Grows by one file each time; twenty files to a manifest.
    static ImportRecord manifest(int thread, int n) {
        List<ImportRecord.Item> items = new ArrayList<>();
        for (int i = n - n % 20; i <= n; i++) {
            items.add(new ImportRecord.Item(thread + "-" + i, Optional.of(SourceId.of(content(thread, i))), "read", "", Optional.empty()));
        }
        return new ImportRecord(thread + "-" + n / 20, Instant.EPOCH, ImportState.RUNNING, items);
    }
}
