package org.kanhe.core.check;

import java.util.ArrayList;
import java.util.Comparator;
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
/// @param added    rules beside the catalogue's, asked for with every file: they come and go while the service runs
public record Checker(RuleCatalogue catalogue, Function<Report, RuleSettings> profiles, Supplier<? extends List<? extends Rule>> added) {
    public Checker(RuleCatalogue catalogue, Function<Report, RuleSettings> profiles) {
        this(catalogue, profiles, List::of);
    }

    public static Checker standard() {
        return new Checker(RuleCatalogue.standard(), RuleProfiles.standard()::of);
    }

    /// One verdict for each rule and each report it applies to, in the order of catalogue and file. A rule that does not
    /// apply to a report leaves none. Rules about an archive take the file for all there is.
    public List<Verdict> check(Submission submission) {
        List<Rule> rules = new ArrayList<>(catalogue.rules());
        rules.addAll(added.get());
        return verdicts(rules, submission, ReportCorpus.of(submission.filed()));
    }

    /// What the rules about an archive say of the reports of one file.
    ///
    /// @param corpus the archive, this file included
    public List<Verdict> across(Submission submission, ReportCorpus corpus) {
        return verdicts(catalogue.corpusRules(), submission, corpus);
    }

    /// The verdicts of a file with those of the rules about an archive replaced, in the order of the catalogue.
    ///
    /// @param checked what [#check(Submission)] said
    /// @param across  what [#across(Submission, ReportCorpus)] said, now or earlier
    public List<Verdict> joined(List<Verdict> checked, List<Verdict> across) {
        return Stream.concat(checked.stream().filter(v -> !catalogue.isAboutCorpus(v.rule())), across.stream().filter(v -> catalogue.isAboutCorpus(v.rule())))
                .sorted(Comparator.comparingInt(v -> catalogue.place(v.rule()))).toList();
    }

    private List<Verdict> verdicts(List<? extends Rule> rules, Submission submission, ReportCorpus corpus) {
        return Texts.keeping(() -> judged(rules, submission, corpus));
    }

    private List<Verdict> judged(List<? extends Rule> rules, Submission submission, ReportCorpus corpus) {
        Map<Integer, RuleSettings> settings = new HashMap<>();
        submission.reports().forEach(report -> settings.put(report.ordinal(), profiles.apply(report)));
        List<Verdict> verdicts = new ArrayList<>();
        for (Rule rule : rules) {
            outcomes(rule, submission, corpus, settings).forEach((ordinal, cases) -> {
                if (!cases.isEmpty()) {
                    ReportId report = new ReportId(submission.file().id(), ordinal);
                    verdicts.add(verdict(rule.info(), report, profile(settings, ordinal), cases));
                }
            });
        }
        return verdicts;
    }

    private static Map<Integer, List<Outcome>> outcomes(Rule rule, Submission submission, ReportCorpus corpus, Map<Integer, RuleSettings> settings) {
        Map<Integer, List<Outcome>> byReport = new TreeMap<>();
        switch (rule) {
            case ReportRule one -> submission.reports().forEach(report ->
                    byReport.put(report.ordinal(), guarded(() -> one.check(report, of(settings, report.ordinal())), Checker::failed)));
            case CorpusRule one -> submission.filed().forEach(filed ->
                    byReport.put(filed.report().ordinal(), guarded(() -> one.check(filed, corpus, of(settings, filed.report().ordinal())), Checker::failed)));
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

    /// The one place where a rule may fail: a bug in one rule costs its own verdict and nothing else. An archive that does
    /// not answer is no bug of a rule and stops the check.
    private static <T> List<T> guarded(Supplier<Stream<T>> rule, Function<RuntimeException, T> otherwise) {
        try {
            return rule.get().toList();
        } catch (CorpusAway away) {
            throw away;
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
