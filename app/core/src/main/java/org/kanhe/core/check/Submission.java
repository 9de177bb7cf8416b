package org.kanhe.core.check;

import java.util.List;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceFile;

/// The reports of one file, as handed to the rules.
public record Submission(SourceFile file, List<Report> reports) {
    public Submission {
        reports = List.copyOf(reports);
    }

    public ReportId id(Report report) {
        return new ReportId(file.id(), report.ordinal());
    }
}
