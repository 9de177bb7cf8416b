package org.kanhe.core.check;

import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.SelfEvaluation;

/// Settings and the reports they are meant for. An empty list leaves that side open.
///
/// @param regions   how names of units, departments or titles begin (四川, 青禾市), or the number printed on the form (510000_0013)
/// @param from      first budget year, 0 for any
/// @param to        last budget year, 9999 for any
/// @param kinds     published names of kinds of report
/// @param layouts   published names of form layouts
/// @param costFirst only forms with 成本指标 as a first level
public record RuleProfile(List<String> regions, int from, int to, List<String> kinds, List<String> layouts, boolean costFirst, RuleSettings settings) {
    public RuleProfile {
        regions = List.copyOf(regions);
        kinds = List.copyOf(kinds);
        layouts = List.copyOf(layouts);
    }

    public String name() {
        return settings.profile();
    }

    /// Whether a report is judged by these settings. A report without a year belongs to every span.
    public boolean isFor(Report report) {
        ReportHead head = report.head();
        boolean inTime = head.year().findValue().map(year -> from <= year && year <= to).orElse(true);
        return inTime && isAmong(kinds, report.kind().code()) && isAmong(layouts, head.layout()) && isIn(head) && (!costFirst || isCostFirst(report));
    }

    private static boolean isAmong(List<String> wanted, String value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private boolean isIn(ReportHead head) {
        if (regions.isEmpty()) {
            return true;
        }
        Stream<Field<String>> names = Stream.of(head.unit(), head.department(), head.implementingUnit(), head.title());
        Stream<Field<String>> numbers = head.others().stream().filter(other -> other.label().contains("报表编号")).map(ReportHead.LabelledText::value);
        return Stream.concat(names, numbers).flatMap(name -> name.findValue().stream()).map(UnitNames::key).anyMatch(name -> regions.stream().anyMatch(name::startsWith));
    }

    private static boolean isCostFirst(Report report) {
        return report instanceof SelfEvaluation form && form.indicators().stream().flatMap(row -> row.level1().stream()).anyMatch(level -> level.name().startsWith("成本"));
    }
}
