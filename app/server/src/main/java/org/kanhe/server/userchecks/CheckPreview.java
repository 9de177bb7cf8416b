package org.kanhe.server.userchecks;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.check.Checker;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.RuleCatalogue;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.Undecided;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.report.Report;
import org.kanhe.store.FileRecord;
import org.kanhe.store.ReportStore;

/// What a check would say of the archive, before it is switched on. It looks as far as it comes in a few seconds.
@Singleton
public final class CheckPreview {
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final int SHOWN = 50;

    private final ReportStore store;

    CheckPreview(ReportStore store) {
        this.store = store;
    }

    /// What was seen.
    ///
    /// @param examined  reports it applies to
    /// @param findings  all found
    /// @param undecided all it could not decide
    /// @param whole     the whole archive was looked through
    public record Seen(int files, int examined, int findings, int undecided, long millis, boolean whole, List<Shown> shown, List<Unclear> unclear) {}

    /// A finding it would make.
    public record Shown(String file, String unit, String year, Finding finding) {}

    /// A case it could not decide.
    public record Unclear(String file, Undecided undecided) {}

    /// Ends the walk over the archive.
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    public Seen of(UserCheck check) {
        Checker checker = new Checker(new RuleCatalogue(List.copyOf(UserChecks.rule("UD-00", check).stream().toList())), _ -> RuleSettings.national());
        long begin = System.nanoTime();
        long end = begin + TIME.toNanos();
        Tally tally = new Tally();
        boolean whole = true;
        try {
            store.forEachFile(file -> {
                if (System.nanoTime() > end) {
                    throw new Enough();
                }
                tally.files++;
                store.findReading(file.id()).ifPresent(reading -> tally.add(file, reading.reports(), checker.check(new Submission(file.source(), reading.reports()))));
            });
        } catch (Enough _) {
            whole = false;
        }
        return new Seen(tally.files, tally.examined, tally.findings, tally.undecided, (System.nanoTime() - begin) / 1_000_000, whole, List.copyOf(tally.shown), List.copyOf(tally.unclear));
    }

    private static final class Tally {
        private final List<Shown> shown = new ArrayList<>();
        private final List<Unclear> unclear = new ArrayList<>();
        private int files;
        private int examined;
        private int findings;
        private int undecided;

        void add(FileRecord file, List<Report> reports, List<Verdict> verdicts) {
            for (Verdict verdict : verdicts) {
                examined++;
                findings += verdict.findings().size();
                undecided += verdict.undecided().size();
                Report report = reports.get(verdict.report().ordinal());
                verdict.findings().stream().limit(Math.max(0, SHOWN - shown.size()))
                        .forEach(f -> shown.add(new Shown(file.name(), report.head().unit().raw(), report.head().year().findValue().map(String::valueOf).orElse(""), f)));
                verdict.undecided().stream().limit(Math.max(0, SHOWN - unclear.size())).forEach(u -> unclear.add(new Unclear(file.name(), u)));
            }
        }
    }
}
