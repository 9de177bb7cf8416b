package org.kanhe.cli;

import java.util.List;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.form.Reading;
import org.kanhe.core.source.SourceFile;
import org.kanhe.reading.Reason;

/// What an offline check made of one input.
sealed interface Checked {
    /// The name the input was given under.
    String name();

    /// Read, with at least one report recognised or not.
    record Read(String name, SourceFile file, Reading reading, List<Verdict> verdicts) implements Checked {
        boolean hasFindings() {
            return verdicts.stream().anyMatch(v -> !v.findings().isEmpty());
        }
    }

    /// Not read, with the reason.
    record Unreadable(String name, SourceFile file, Reason reason, String detail) implements Checked {}

    /// The path leads nowhere.
    record Missing(String name) implements Checked {}
}
