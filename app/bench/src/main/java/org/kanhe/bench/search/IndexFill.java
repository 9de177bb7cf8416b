package org.kanhe.bench.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.kanhe.search.Rebuild;
import org.kanhe.search.ReportIndex;

/// Fills the index with a made-up archive, the way a rebuild does.
final class IndexFill {
    private static final int THREADS = 2;

    private IndexFill() {}

    /// @return how long the rebuild took, making up the reports included
    static double seconds(ReportIndex index, MadeArchive archive, int reports, Instant end) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (Rebuild rebuild = index.rebuild(); ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            AtomicInteger next = new AtomicInteger();
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(threads.submit(() -> {
                    for (int number = next.getAndIncrement(); number < reports; number = next.getAndIncrement()) {
                        SearchBench.OutOfTime.after(end);
                        rebuild.put(archive.file(number));
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
            rebuild.finish();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SearchBench.OutOfTime over) {
                throw over;
            }
            throw new IOException("the rebuild failed", e.getCause());
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
