package org.kanhe.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.bench.corpus.Corpus;

/// Measures the whole service and prints what it found as a table for `app/docs/performance.md`. Stops by itself: every
/// step has a time limit.
public final class BenchRun {
    private final Options options;
    private final Path work;
    private final Results results = new Results();

    private BenchRun(Options options, Path work) {
        this.options = options;
        this.work = work;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        Path work = Files.createTempDirectory("kanhe-bench");
        try {
            new BenchRun(options, work).run();
        } finally {
            delete(work);
        }
    }

    private void run() throws IOException, InterruptedException {
        if (options.service().isPresent()) {
            measure(options.service().get(), Optional.empty());
        } else {
            startAndMeasure();
        }
        System.out.print(results.table(options));
    }

    private void startAndMeasure() throws IOException, InterruptedException {
        try (ServiceProcess service = ServiceProcess.start(options.home(), work);
                Memory memory = new Memory(service.handle());
                CpuTime cpu = new CpuTime(service.handle())) {
            measure(service.address(), Optional.of(cpu));
            results.memory(memory.ownMegabytes(), memory.childMegabytes());
        }
    }

    private void measure(String address, Optional<CpuTime> cpu) throws IOException, InterruptedException {
        ServiceClient client = new ServiceClient(address);
        ImportLoad imports = new ImportLoad(client);
        SearchLoad searches = new SearchLoad(client);
        say("warming up with " + options.warmUp() + " reports");
        imports.run(Corpus.write(work.resolve("warm-up"), options.warmUp(), options.seed() - 1), options.batch(), options.clients());
        searches.run(1);
        for (int run = 0; run < options.runs(); run++) {
            Path folder = work.resolve("corpus-" + run);
            List<Path> files = Corpus.write(folder, options.files(), options.seed() + run);
            results.corpus(files);
            // every second run lets the peer go first, so that neither always finds the disk warm
            if (run % 2 == 1) {
                peer(folder, files.size());
            }
            double before = cpu.map(CpuTime::seconds).orElse(0.0);
            ImportLoad.Took took = imports.run(files, options.batch(), options.clients());
            results.imported(files.size(), took);
            cpu.ifPresent(c -> results.cpu(files.size(), c.seconds() - before));
            say(String.format(Locale.ROOT, "run %d: %d files acknowledged in %.1f s, finished in %.1f s, searchable in %.1f s, %d reports", run + 1, files.size(), took.acknowledged(), took.finished(), took.searchable(), took.reports()));
            if (run % 2 == 0) {
                peer(folder, files.size());
            }
            results.searched(searches.run(options.rounds()));
            results.load(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
        results.stored(client.searchable());
    }

    private void peer(Path folder, int files) throws IOException, InterruptedException {
        if (options.peer().isPresent()) {
            Peer.Took took = new Peer(options.peer().get()).run(folder, files, work);
            results.peer(files, took);
            say(String.format(Locale.ROOT, "the peer extracted %d files in %.1f s", files, took.seconds()));
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
}
