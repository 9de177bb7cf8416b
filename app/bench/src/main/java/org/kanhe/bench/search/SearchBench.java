package org.kanhe.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.bench.Figures;
import org.kanhe.search.EmbeddedElasticsearch;
import org.kanhe.search.ReportIndex;

/// Measures the search index at growing sizes and writes what it found into `app/docs/performance.md`. Nothing is begun
/// that may not end within the time it is given.
public final class SearchBench {
    private static final int ROUNDS = 5;

    private final SearchOptions options;
    private final Instant end;

    private SearchBench(SearchOptions options) {
        this.options = options;
        this.end = Instant.now().plus(options.limit());
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        SearchOptions options = SearchOptions.parse(List.of(args));
        List<SizeFigures> measured = new SearchBench(options).run();
        System.out.print(SearchSection.of(measured));
    }

    private List<SizeFigures> run() throws IOException, InterruptedException {
        List<SizeFigures> measured = new ArrayList<>();
        for (int size : options.sizes()) {
            Path work = Files.createTempDirectory("kanhe-search-bench");
            SizeFigures figures = new SizeFigures(size);
            measured.add(figures);
            try {
                measure(figures, work);
            } catch (OutOfTime e) {
                say("stopped at " + size + " reports: " + e.getMessage());
                figures.stopped = true;
                break;
            } finally {
                delete(work);
                publish(measured);
            }
        }
        return measured;
    }

    /// After every size: what was measured is not lost when a later one is.
    private void publish(List<SizeFigures> measured) throws IOException {
        if (options.page().isPresent()) {
            SearchSection.write(options.page().get(), SearchSection.of(measured));
        }
    }

    private void measure(SizeFigures figures, Path work) throws IOException, InterruptedException {
        int size = figures.reports;
        MadeArchive archive = new MadeArchive(options.seed());
        try (EmbeddedElasticsearch engine = EmbeddedElasticsearch.start(options.engine(), work);
                ReportIndex index = ReportIndex.connect(List.of(engine.uri()), Optional.of(engine.credentials()))) {
            index.ensure();
            figures.rebuild = IndexFill.seconds(index, archive, size, end);
            figures.rows = index.counts().getOrDefault("indicators", 0L);
            say(size + " reports rebuilt in " + Math.round(figures.rebuild) + " s");
            Mix mix = Mix.published();
            figures.first = mix.ask(index);
            figures.again = rounds(mix, index);
            figures.plain = new PlainMatch(engine).ask(mix, ROUNDS);
            figures.searchable = Freshness.millis(index, archive, size, 20);
            // What was written in between has emptied the engine's memory of counts
            figures.afterWriting = mix.ask(index);
            say("p95 of first pages " + Math.round(figures.first.percentile(95)) + " ms");
            left();
            FarPages.ask(index, figures);
            left();
            HostileLoad.beside(index, mix, figures);
            left();
            ExportRun.Took export = ExportRun.inOwnProcess(engine, work, Math.min(100_000, (int) figures.rows));
            figures.exportRows = export.rows();
            figures.exportSeconds = export.seconds();
            try (Stream<Path> files = Files.walk(work)) {
                figures.megabytes = files.filter(Files::isRegularFile).mapToLong(SearchBench::size).sum() / 1_000_000;
            }
            figures.load = java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        }
    }

    private Figures rounds(Mix mix, ReportIndex index) {
        Figures all = new Figures();
        for (int i = 0; i < ROUNDS; i++) {
            left();
            all.addAll(mix.ask(index));
        }
        return all;
    }

    private void left() {
        OutOfTime.after(end);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            // The engine merges while we look
            return 0;
        }
    }

    private static void say(String line) {
        System.err.println(line);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(p);
            }
        }
    }

    /// The time given is over.
    static final class OutOfTime extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfTime() {
            super("the time given is over");
        }

        static void after(Instant end) {
            if (Instant.now().isAfter(end)) {
                throw new OutOfTime();
            }
        }
    }
}
