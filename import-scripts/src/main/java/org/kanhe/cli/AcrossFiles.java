package org.kanhe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kanhe.core.check.Checker;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.ReportCorpus;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.source.SourceId;

/// The files of one offline check held against each other. Bytes given under two names count once.
final class AcrossFiles {
    private final Checker checker;
    private final Map<SourceId, Checked.Read> files = new LinkedHashMap<>();

    AcrossFiles(Checker checker) {
        this.checker = checker;
    }

    void add(Checked checked) {
        switch (checked) {
            case Checked.Read read -> files.putIfAbsent(read.file().id(), read);
            case Checked.Unreadable _, Checked.Missing _ -> {}
        }
    }

    /// Findings no file showed by itself, in the order of the files.
    List<Finding> findings() {
        List<Submission> submissions = files.values().stream().map(read -> new Submission(read.file(), read.reading().reports())).toList();
        ReportCorpus corpus = ReportCorpus.of(submissions.stream().flatMap(s -> s.filed().stream()).toList());
        List<Finding> across = new ArrayList<>();
        if (submissions.size() > 1) {
            Set<String> known = files.values().stream().flatMap(read -> findings(read.verdicts()).stream()).map(Finding::id).collect(Collectors.toSet());
            submissions.forEach(s -> findings(checker.across(s, corpus)).stream().filter(f -> !known.contains(f.id())).forEach(across::add));
        }
        return List.copyOf(across);
    }

    /// Names of the files, as their lines name them.
    Map<SourceId, String> names() {
        return files.values().stream().collect(Collectors.toUnmodifiableMap(read -> read.file().id(), read -> read.file().name()));
    }

    private static List<Finding> findings(List<Verdict> verdicts) {
        return verdicts.stream().flatMap(v -> v.findings().stream()).toList();
    }
}
