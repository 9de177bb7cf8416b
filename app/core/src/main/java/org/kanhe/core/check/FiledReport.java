package org.kanhe.core.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ReportId;

/// A report and the identity it is filed under.
public record FiledReport(ReportId id, Report report) {
    public ReportHead head() {
        return report.head();
    }

    /// The agency that answers for it: the filing unit, else the implementing unit, else the department; empty when none is
    /// named.
    public String unit() {
        return Stream.of(head().unit(), head().implementingUnit(), head().department()).flatMap(name -> name.findValue().stream())
                .filter(name -> !name.isBlank()).findFirst().orElse("");
    }

    public Optional<Integer> year() {
        return head().year().findValue();
    }

    public String project() {
        return head().project().findValue().orElse("");
    }
}
