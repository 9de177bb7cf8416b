package org.kanhe.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.kanhe.bench.corpus.Corpus;
import org.kanhe.core.check.Checker;
import org.kanhe.core.check.CorpusRule;
import org.kanhe.core.check.RuleCatalogue;
import org.kanhe.core.check.RuleProfiles;
import org.kanhe.core.check.Submission;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.reading.FileReaders;
import org.kanhe.reading.ReadOutcome;
import org.kanhe.reading.ReadingLimits;

/// How many reports a second go through the rules about a report or a file, and through all rules: made-up files, read and
/// typed beforehand, checked again and again by as many threads as there are processors. Prints a Markdown table and stops by
/// itself.
public final class CheckSpeed {
    private static final int FILES = 200;
    private static final int RUNS = 5;
    /// Processor time of every thread in a run: on a machine others use, too, the clock says little.
    private static final Duration EACH = Duration.ofSeconds(3);
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CheckSpeed() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("kanhe-check-speed");
        try {
            List<Submission> submissions = read(Corpus.write(folder, FILES, 11));
            int threads = Runtime.getRuntime().availableProcessors();
            List<Measured> measured = List.of(measure("rules about a report or a file", inFile(), submissions, threads), measure("all rules", RuleCatalogue.standard(), submissions, threads));
            int reports = submissions.stream().mapToInt(s -> s.reports().size()).sum();
            System.out.printf(Locale.ROOT, "| measured | median of %d runs (least to most) |%n| --- | --- |%n", RUNS);
            for (Measured each : measured) {
                System.out.printf("| %s, %d threads | %s reports/s |%n", each.what(), threads, each.clock().spread("%.0f"));
                System.out.printf("| %s, in a second of processor time | %s reports |%n", each.what(), each.processor().spread("%.0f"));
            }
            System.out.printf(Locale.ROOT, "| files; reports | %d; %d |%n", submissions.size(), reports);
            System.out.printf(Locale.ROOT, "| load average of the machine | %.1f |%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    /// What was measured of some rules.
    private record Measured(String what, Figures clock, Figures processor) {}

    /// Rules that need no archive.
    private static RuleCatalogue inFile() {
        return new RuleCatalogue(RuleCatalogue.standard().rules().stream().filter(rule -> !(rule instanceof CorpusRule)).toList());
    }

    private static Measured measure(String what, RuleCatalogue rules, List<Submission> submissions, int threads) throws InterruptedException {
        Checker checker = new Checker(rules, RuleProfiles.standard()::of);
        Measured measured = new Measured(what, new Figures(), new Figures());
        run(checker, submissions, threads, WARM_UP, new Figures(), new Figures());
        for (int i = 0; i < RUNS; i++) {
            run(checker, submissions, threads, EACH, measured.clock(), measured.processor());
        }
        return measured;
    }

    private static List<Submission> read(List<Path> files) {
        FileReaders readers = FileReaders.standard(ReadingLimits.defaults());
        FormLayouts layouts = FormLayouts.standard();
        List<Submission> submissions = new ArrayList<>();
        for (Path file : files) {
            switch (readers.read(String.valueOf(file.getFileName()), file)) {
                case ReadOutcome.Read read -> submissions.add(new Submission(read.source(), layouts.read(read.document()).reports()));
                case ReadOutcome.Unreadable refused -> throw new IllegalStateException("cannot be read: " + refused.reason());
            }
        }
        return submissions;
    }

    private static void run(Checker checker, List<Submission> submissions, int threads, Duration each, Figures clock, Figures processor) throws InterruptedException {
        AtomicLong reports = new AtomicLong();
        AtomicLong cpu = new AtomicLong();
        long begun = System.nanoTime();
        List<Thread> workers = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int first = t;
            workers.add(Thread.ofPlatform().start(() -> {
                long before = THREADS.getCurrentThreadCpuTime();
                for (int i = first; THREADS.getCurrentThreadCpuTime() - before < each.toNanos(); i = (i + 1) % submissions.size()) {
                    Submission submission = submissions.get(i);
                    if (checker.check(submission).isEmpty()) {
                        throw new IllegalStateException("no rule looked at a report");
                    }
                    reports.addAndGet(submission.reports().size());
                }
                cpu.addAndGet(THREADS.getCurrentThreadCpuTime() - before);
            }));
        }
        for (Thread worker : workers) {
            worker.join();
        }
        clock.add(reports.get() * 1e9 / (System.nanoTime() - begun));
        processor.add(reports.get() * 1e9 / cpu.get());
    }
}
