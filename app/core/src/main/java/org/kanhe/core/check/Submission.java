package org.kanhe.core.check;

import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.source.SourceFile;

/// The reports of one file, as handed to the rules.
public record Submission(SourceFile file, List<Report> reports) {
    public Submission {
        reports = List.copyOf(reports);
    }

    /// Self-evaluations of one kind, in order.
    public List<SelfEvaluation> selfEvaluations(ReportKind kind) {
        return reports.stream().filter(report -> report.kind() == kind)
                .flatMap(report -> report instanceof SelfEvaluation form ? Stream.of(form) : Stream.empty()).toList();
    }

    public ReportId id(Report report) {
        return new ReportId(file.id(), report.ordinal());
    }

    /// The same reports, each with its identity.
    public List<FiledReport> filed() {
        return reports.stream().map(report -> new FiledReport(id(report), report)).toList();
    }
}
