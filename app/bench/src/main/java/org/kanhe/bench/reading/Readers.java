package org.kanhe.bench.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.reading.FileReaders;
import org.kanhe.reading.ReadOutcome;
import org.kanhe.reading.ReadingLimits;

/// Our own readers as the service uses them: in processes of their own, and typed by the layouts here.
final class Readers implements AutoCloseable {
    private final FileReaders readers;
    private final FormLayouts layouts = FormLayouts.standard();
    private final ExecutorService threads;

    /// @param processors reading processes, and as many threads that type what they read
    Readers(int processors) {
        readers = FileReaders.isolated(ReadingLimits.defaults(), processors);
        threads = Executors.newFixedThreadPool(processors);
    }

    /// What reading some files took.
    ///
    /// @param reports typed reports they gave
    record Took(double seconds, long reports) {}

    /// @throws IllegalStateException when a file cannot be read
    Took read(List<Path> files) throws InterruptedException {
        long start = System.nanoTime();
        List<Future<Integer>> reading = files.stream().map(f -> threads.submit(() -> reports(f))).toList();
        long reports = 0;
        for (Future<Integer> one : reading) {
            try {
                reports += one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a file could not be read", e);
            }
        }
        return new Took((System.nanoTime() - start) / 1e9, reports);
    }

    private int reports(Path file) {
        return switch (readers.read(file.getFileName().toString(), file)) {
            case ReadOutcome.Read read -> layouts.read(read.document()).reports().size();
            case ReadOutcome.Unreadable u -> throw new IllegalStateException(file + ": " + u.reason().code());
        };
    }

    @Override
    public void close() {
        threads.shutdown();
        readers.close();
    }
}
