package org.kanhe.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kanhe.core.check.Checker;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Submission;
import org.kanhe.core.form.Reading;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.testkit.WrittenForms;

/// A small archive of invented units, written as text under `archive/`.
final class FictionalArchive {
    static final List<String> FILES = List.of(
            "xinfang-2020", "xinfang-2021", "xinfang-baogao-2021", "shuili-2021", "shijian-2022", "chengguan-2023", "minzheng-2022", "minzheng-baogao-2022", "jiaoyu-2020", "weijian-2023", "nongye-2021", "tuiyi-2022");

    private FictionalArchive() {}

    static List<IndexedSubmission> submissions() {
        return FILES.stream().map(FictionalArchive::submission).toList();
    }

    static IndexedSubmission submission(String name) {
        return submission(name, text(name), Map.of());
    }

    static IndexedSubmission submission(String name, String text, Map<String, Decision> decisions) {
        Submission written = WrittenForms.submission(text);
        SourceFile file = new SourceFile(written.file().id(), name + ".txt", written.file().size(), written.file().mediaType());
        Submission submission = new Submission(file, written.reports());
        return new IndexedSubmission(file, new Reading(submission.reports(), List.of()), Checker.standard().check(submission), decisions);
    }

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(FictionalArchive.class.getResourceAsStream("/archive/" + name + ".txt"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void fill(ReportIndex index) {
        submissions().forEach(index::put);
        index.refresh();
    }

    /// What a hit is called in test tables: file and place.
    static String name(Hit hit) {
        String file = hit.file().replace(".txt", "");
        return switch (hit) {
            case ReportHit report -> file + "#" + report.ordinal();
            case IndicatorHit row -> file + ":" + row.name();
            case PassageHit passage -> file + "@" + passage.at();
            case FindingHit finding -> file + "#" + finding.ordinal() + ":" + finding.rule();
        };
    }

    static List<String> names(Stream<? extends Hit> hits) {
        return hits.map(FictionalArchive::name).toList();
    }
}
