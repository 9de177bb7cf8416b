package org.kanhe.core.reuse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.source.SourceFile;

/// The report a passage stands in, as far as reuse asks.
///
/// @param file    name the file was handed in under
/// @param form    code of the layout that read it
/// @param project empty when the report names none
/// @param year    budget year, 0 when unknown
/// @param names   the report's own names (units, project, person), masked before texts are compared
public record Origin(ReportId report, String file, ReportKind kind, String form, UnitName unit, String project, int year, List<String> names) {
    public static final int UNKNOWN_YEAR = 0;

    public Origin {
        names = List.copyOf(names);
    }

    public static Origin of(SourceFile file, Report report) {
        return of(new ReportId(file.id(), report.ordinal()), file.name(), report);
    }

    /// @param file name it was handed in under, empty where nobody knows
    public static Origin of(ReportId id, String file, Report report) {
        ReportHead head = report.head();
        UnitName unit = List.of(head.unit(), head.implementingUnit(), head.department()).stream()
                .map(field -> UnitName.of(field.findValue().orElse("")))
                .filter(UnitName::isKnown).findFirst().orElse(UnitName.UNKNOWN);
        Set<String> names = new LinkedHashSet<>();
        List.of(head.unit(), head.implementingUnit(), head.department(), head.project(), head.contact())
                .forEach(field -> field.findValue().ifPresent(names::add));
        return new Origin(id, file, report.kind(), head.layout(), unit,
                head.project().findValue().orElse(""), head.year().findValue().orElse(UNKNOWN_YEAR), List.copyOf(names));
    }

    /// What counts as one filer where units are counted: the unit, or the file when no unit is known.
    public String filer() {
        return unit.isKnown() ? unit.full() : report.source().sha256();
    }

    /// How a passage of this report and one of the other relate.
    public ReuseKind relation(Origin other) {
        if (report.equals(other.report)) {
            return ReuseKind.SAME_REPORT;
        }
        boolean known = unit.isKnown() && other.unit.isKnown();
        boolean same = known ? unit.mayBe(other.unit) : report.source().equals(other.report.source());
        if (!same) {
            return ReuseKind.OTHER_UNIT;
        }
        boolean years = year != UNKNOWN_YEAR && other.year != UNKNOWN_YEAR && year != other.year;
        return years ? ReuseKind.OTHER_YEAR : ReuseKind.SAME_UNIT;
    }
}
