package org.kanhe.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// A report as the archive holds it.
///
/// @param file name of its file
public record Filed(ReportId id, String file, Report report) {
    public Optional<Integer> year() {
        return report.head().year().findValue();
    }

    /// The agency that files, as printed; empty when none is.
    public String unit() {
        return report.head().unit().findValue().orElse("");
    }

    /// The project; empty for a form of a whole department.
    public String project() {
        return report.head().project().findValue().orElse("");
    }

    public ReportKind kind() {
        return report.kind();
    }

    /// Its indicator rows; none for kinds without.
    public List<Indicator> indicators() {
        return switch (report) {
            case SelfEvaluation form -> form.indicators();
            case TargetDeclaration form -> form.indicators();
            case BaseData _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> List.of();
        };
    }

    /// Its lines of money; none for kinds without.
    public List<FundingRow> funding() {
        return switch (report) {
            case SelfEvaluation form -> form.funding();
            case TargetDeclaration form -> form.funding();
            case BaseData _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> List.of();
        };
    }

    /// Its rows with a name, as occurrences.
    ///
    /// @param year the one it is compared under
    List<Occurrence> occurrences(int year) {
        List<Occurrence> rows = new ArrayList<>();
        List<Indicator> all = indicators();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().findValue().isPresent()) {
                rows.add(new Occurrence(id, year, i, all.get(i)));
            }
        }
        return rows;
    }
}
