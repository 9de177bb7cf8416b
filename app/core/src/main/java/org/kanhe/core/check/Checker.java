package org.kanhe.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;

/// Asks every rule about every report of a file.
///
/// @param profiles the settings a report is judged by
public record Checker(RuleCatalogue catalogue, Function<Report, RuleSettings> profiles) {
    public static Checker standard() {
        return new Checker(RuleCatalogue.standard(), _ -> RuleSettings.national());
    }

    /// One verdict for each rule and each report it applies to, in the order of catalogue and file. A rule that does not
    /// apply to a report leaves none.
    public List<Verdict> check(Submission submission) {
        Map<Integer, RuleSettings> settings = new HashMap<>();
        submission.reports().forEach(report -> settings.put(report.ordinal(), profiles.apply(report)));
        List<Verdict> verdicts = new ArrayList<>();
        for (Rule rule : catalogue.rules()) {
            outcomes(rule, submission, settings).forEach((ordinal, cases) -> {
                if (!cases.isEmpty()) {
                    ReportId report = new ReportId(submission.file().id(), ordinal);
                    verdicts.add(verdict(rule.info(), report, profile(settings, ordinal), cases));
                }
            });
        }
        return verdicts;
    }

    private static Map<Integer, List<Outcome>> outcomes(Rule rule, Submission submission, Map<Integer, RuleSettings> settings) {
        Map<Integer, List<Outcome>> byReport = new TreeMap<>();
        switch (rule) {
            case ReportRule one -> submission.reports().forEach(report ->
                    byReport.put(report.ordinal(), guarded(() -> one.check(report, of(settings, report.ordinal())), Checker::failed)));
            case SubmissionRule all -> {
                Function<RuntimeException, SubmissionRule.About> otherwise = bug -> new SubmissionRule.About(submission.reports().getFirst(), failed(bug));
                guarded(() -> all.check(submission, report -> of(settings, report.ordinal())), otherwise)
                        .forEach(about -> byReport.computeIfAbsent(about.report().ordinal(), _ -> new ArrayList<>()).add(about.outcome()));
            }
        }
        return byReport;
    }

    private static RuleSettings of(Map<Integer, RuleSettings> settings, int ordinal) {
        return settings.getOrDefault(ordinal, RuleSettings.national());
    }

    private static String profile(Map<Integer, RuleSettings> settings, int ordinal) {
        return of(settings, ordinal).profile();
    }

    /// The one place where a rule may fail: a bug in one rule costs its own verdict and nothing else.
    private static <T> List<T> guarded(Supplier<Stream<T>> rule, Function<RuntimeException, T> otherwise) {
        try {
            return rule.get().toList();
        } catch (RuntimeException bug) {
            return List.of(otherwise.apply(bug));
        }
    }

    private static Outcome failed(RuntimeException bug) {
        StackTraceElement[] trace = bug.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + ":" + trace[0].getLineNumber();
        return new Outcome.Unclear(Message.of("undecided.rule-failed", bug.getClass().getSimpleName(), place), List.of());
    }

    private static Verdict verdict(RuleInfo rule, ReportId report, String profile, List<Outcome> cases) {
        List<Finding> findings = new ArrayList<>();
        List<Undecided> undecided = new ArrayList<>();
        for (Outcome outcome : cases) {
            switch (outcome) {
                case Outcome.Sound _ -> {}
                case Outcome.Objection o -> findings.add(new Finding(rule.code(), o.severity().orElse(rule.severity()), report,
                        Masking.message(o.message()), Masking.evidence(o.evidence()), o.computed(), profile));
                case Outcome.Unclear u -> undecided.add(new Undecided(rule.code(), report, Masking.message(u.why()), Masking.evidence(u.evidence())));
            }
        }
        return new Verdict(rule.code(), report, cases.size(), findings, undecided);
    }
}
