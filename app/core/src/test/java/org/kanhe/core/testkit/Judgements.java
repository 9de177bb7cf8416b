package org.kanhe.core.testkit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kanhe.core.check.Checker;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Undecided;
import org.kanhe.core.check.Verdict;

/// What the rules say of a written form, as lines of text.
public final class Judgements {
    private Judgements() {}

    public static List<Verdict> of(String form) {
        return Checker.standard().check(WrittenForms.submission(form));
    }

    /// Findings of one rule as `severity | message | place place`.
    public static List<String> findings(String rule, String form) {
        return all(form).stream().filter(f -> f.rule().equals(rule))
                .map(f -> f.severity().code() + " | " + f.message().in(Locale.CHINESE) + " | " + places(f.evidence())).toList();
    }

    public static List<Finding> all(String form) {
        return of(form).stream().flatMap(v -> v.findings().stream()).toList();
    }

    /// Codes of the rules that object, in the order of the catalogue, each once.
    public static List<String> rules(String form) {
        return all(form).stream().map(Finding::rule).distinct().toList();
    }

    /// Undecided cases of one rule as `why | place place`.
    public static List<String> undecided(String rule, String form) {
        return of(form).stream().flatMap(v -> v.undecided().stream()).filter(u -> u.rule().equals(rule)).map(Judgements::line).toList();
    }

    /// Cases a rule looked at.
    public static int examined(String rule, String form) {
        return of(form).stream().filter(v -> v.rule().equals(rule)).mapToInt(Verdict::examined).sum();
    }

    private static String line(Undecided undecided) {
        return undecided.why().in(Locale.CHINESE) + " | " + places(undecided.evidence());
    }

    private static String places(List<Evidence> evidence) {
        return evidence.stream().map(e -> e.at().code()).collect(Collectors.joining(" "));
    }
}
