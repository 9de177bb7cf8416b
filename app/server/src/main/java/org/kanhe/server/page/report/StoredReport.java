package org.kanhe.server.page.report;

import java.util.List;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Undecided;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.document.Document;
import org.kanhe.core.form.Reading;
import org.kanhe.core.form.ReadingNote;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceFile;

/// All that is known of the file a report stands in.
///
/// @param ordinal number of the report in the file, from 0
public record StoredReport(SourceFile file, Document document, Reading reading, List<Verdict> verdicts, int ordinal) {
    public StoredReport {
        verdicts = List.copyOf(verdicts);
    }

    public Report report() {
        return reading.reports().get(ordinal);
    }

    public ReportId id() {
        return new ReportId(file.id(), ordinal);
    }

    List<Finding> findings() {
        return verdicts.stream().flatMap(v -> v.findings().stream()).filter(f -> f.report().equals(id())).toList();
    }

    List<Undecided> undecided() {
        return verdicts.stream().flatMap(v -> v.undecided().stream()).filter(u -> u.report().equals(id())).toList();
    }

    List<ReadingNote> notes() {
        return reading.notes().stream().filter(n -> n.report() == ordinal).toList();
    }
}
