package org.kanhe.server.check;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.Checker;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.document.Document;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.core.form.Reading;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.wire.CheckLine;
import org.kanhe.reading.FileReaders;
import org.kanhe.reading.ReadOutcome;
import org.kanhe.server.engine.DataFolder;
import org.kanhe.server.imports.FileNames;

/// Reads a file, checks it and forgets it.
@Singleton
public final class FileCheck {
    private final FileReaders readers;
    private final FormLayouts layouts;
    private final Checker checker;
    private final DataFolder folder;

    FileCheck(FileReaders readers, FormLayouts layouts, Checker checker, DataFolder folder) {
        this.readers = readers;
        this.layouts = layouts;
        this.checker = checker;
        this.folder = folder;
    }

    /// What is to be said of a file, everything of it: for a page.
    public Checked check(String name, InputStream content) throws IOException {
        Path file = Files.createTempFile(folder.spool(), "check-", ".bin");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return switch (readers.read(FileNames.clean(name), file)) {
                case ReadOutcome.Unreadable u -> new Checked.Unreadable(u.source(), u.reason().code(), u.detail());
                case ReadOutcome.Read r -> judge(r.document());
            };
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Checked judge(Document document) {
        SourceFile source = document.source();
        Reading reading = layouts.read(document);
        List<Verdict> verdicts = checker.check(new Submission(source, reading.reports()));
        return new Checked.Read(source, document, reading, verdicts);
    }

    /// The same as a line of `kanhe check --format json`.
    public Map<String, @Nullable Object> line(String name, InputStream content, Locale locale) throws IOException {
        return switch (check(name, content)) {
            case Checked.Unreadable u -> CheckLine.unreadable(u.file(), u.reason(), u.detail());
            case Checked.Read r -> known(r.reading())
                    ? CheckLine.read(r.file(), r.reading(), r.verdicts(), locale)
                    : CheckLine.unrecognized(r.file(), r.reading(), r.verdicts(), locale);
        };
    }

    private static boolean known(Reading reading) {
        return reading.reports().stream().anyMatch(r -> r.kind() != ReportKind.UNRECOGNIZED);
    }
}
