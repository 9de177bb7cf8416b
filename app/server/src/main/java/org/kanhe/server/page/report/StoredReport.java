package org.kanhe.server.page.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Undecided;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.document.Document;
import org.kanhe.core.form.Reading;
import org.kanhe.core.form.ReadingNote;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceFile;
import org.kanhe.store.Correction;

/// All that is known of the file a report stands in.
///
/// @param document    with what people corrected
/// @param ordinal     number of the report in the file, from 0
/// @param corrections applied to it
public record StoredReport(SourceFile file, Document document, Reading reading, List<Verdict> verdicts, int ordinal, List<Correction> corrections) {
    public StoredReport {
        verdicts = List.copyOf(verdicts);
        corrections = corrections.stream().filter(Correction::applied).toList();
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

    /// What was read at corrected places, by their code.
    Map<String, String> originals() {
        return corrections.stream().filter(c -> !c.isOfField()).collect(Collectors.toMap(c -> c.at().code(), Correction::original, (_, later) -> later));
    }

    /// What was read in corrected fields of this report, by their path.
    Map<String, String> originalFields() {
        return corrections.stream().filter(c -> c.isOfField() && c.report() == ordinal).collect(Collectors.toMap(Correction::path, Correction::original, (_, later) -> later));
    }

    List<ReadingNote> notes() {
        return reading.notes().stream().filter(n -> n.report() == ordinal).toList();
    }
}
