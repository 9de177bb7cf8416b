package org.kanhe.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kanhe.core.check.Checker;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Submission;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.core.form.Reading;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;
import org.kanhe.reading.Archives;
import org.kanhe.reading.FileReaders;
import org.kanhe.reading.Member;
import org.kanhe.reading.ReadOutcome;
import org.kanhe.reading.ReadingLimits;

/// The offline check: every input read, recognised and checked on all cores, printed in input order.
final class CheckRun {
    /// A few files are read before a process for them would have come up
    private static final int FEW = 8;

    private final ReadingLimits limits;
    private final FormLayouts layouts = FormLayouts.standard();
    private final Checker checker = Checker.standard();
    private final AcrossFiles files = new AcrossFiles(checker);
    private final CheckPrinter printer;
    private final CheckTally tally;
    private final Deque<Future<Checked>> waiting = new ArrayDeque<>();
    private final int ahead = Math.max(2, Runtime.getRuntime().availableProcessors() * 2);
    private int inputs;

    /// @param limits how much one file may cost
    CheckRun(ReadingLimits limits, CheckPrinter printer, CheckTally tally) {
        this.limits = limits;
        this.printer = printer;
        this.tally = tally;
    }

    void run(List<Inputs.Input> all) {
        int processors = Runtime.getRuntime().availableProcessors();
        try (FileReaders readers = readers(all, processors); ExecutorService workers = Executors.newFixedThreadPool(processors)) {
            for (Inputs.Input input : all) {
                switch (input) {
                    case Inputs.Input.Missing missing -> hand(workers, () -> new Checked.Missing(missing.name()));
                    case Inputs.Input.File file when Archives.isArchive(file.path()) -> Archives.forEachMember(file.name(), file.path(), limits, member -> hand(workers, () -> member(readers, member)));
                    case Inputs.Input.File file -> hand(workers, () -> checked(file.name(), readers.read(file.name(), file.path())));
                }
            }
            while (!waiting.isEmpty()) {
                printFirst();
            }
        }
        List<Finding> across = files.findings();
        tally.across(across.size());
        printer.end(inputs, across, files.names());
    }

    private void hand(ExecutorService workers, java.util.concurrent.Callable<Checked> work) {
        waiting.addLast(workers.submit(work));
        inputs++;
        while (waiting.size() > ahead) {
            printFirst();
        }
    }

    private void printFirst() {
        try {
            Checked checked = waiting.removeFirst().get();
            tally.count(checked);
            files.add(checked);
            printer.print(checked);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader or a rule failed; this is a bug", e.getCause());
        }
    }

    private FileReaders readers(List<Inputs.Input> all, int processors) {
        boolean few = all.size() <= FEW && all.stream().noneMatch(i -> i instanceof Inputs.Input.File file && Archives.isArchive(file.path()));
        return few ? FileReaders.standard(limits) : FileReaders.isolated(limits, processors);
    }

    private Checked member(FileReaders readers, Member member) {
        return switch (member) {
            case Member.Stored stored -> checked(stored.name(), readers.read(stored.name(), stored.content()));
            case Member.Refused refused -> new Checked.Unreadable(refused.name(), new SourceFile(SourceId.of(new byte[0]), refused.name(), 0, "application/octet-stream"), refused.reason(), refused.detail());
        };
    }

    private Checked checked(String name, ReadOutcome outcome) {
        return switch (outcome) {
            case ReadOutcome.Unreadable unreadable -> new Checked.Unreadable(name, unreadable.source(), unreadable.reason(), unreadable.detail());
            case ReadOutcome.Read read -> {
                Reading reading = layouts.read(read.document());
                yield new Checked.Read(name, read.source(), reading, checker.check(new Submission(read.source(), reading.reports())));
            }
        };
    }
}
