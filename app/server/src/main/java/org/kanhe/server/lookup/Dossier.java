package org.kanhe.server.lookup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.search.IndicatorHit;
import org.kanhe.search.ReportHit;

/// Everything the archive knows about one unit or project.
///
/// @param name       without what changes from year to year
/// @param spellings  how reports write it
/// @param unit       the only unit looked at, where a project has several and one was asked for
/// @param total      reports there are
/// @param reports    newest first; fewer than `total` only beyond [Dossiers#MOST_REPORTS]
/// @param years      newest first
/// @param findings   what stands against it
/// @param partners   projects of the unit or units of the project, the most frequent first
/// @param rows       indicator rows there are
/// @param indicators over the years; made of fewer than `rows` only beyond [Dossiers#MOST_ROWS]
/// @param mentions   other reports in which the name stands
public record Dossier(
        Subject subject,
        String name,
        List<String> spellings,
        Optional<String> unit,
        long total,
        List<ReportHit> reports,
        List<Year> years,
        Findings findings,
        List<Partner> partners,
        long rows,
        List<Line> indicators,
        long mentions) {
    public Dossier {
        spellings = List.copyOf(spellings);
        reports = List.copyOf(reports);
        years = List.copyOf(years);
        partners = List.copyOf(partners);
        indicators = List.copyOf(indicators);
    }

    /// One year.
    ///
    /// @param kinds    reports by published name of their kind
    /// @param projects money of the self-evaluations of projects together
    /// @param whole    money of the self-evaluation of the whole department
    /// @param findings on reports of this year
    public record Year(int year, long reports, Map<String, Long> kinds, Money projects, Money whole, long findings) {}

    /// Printed figures of some forms, added up.
    ///
    /// @param forms    self-evaluations there are
    /// @param annual   annual budget, 万元; empty where no form has a figure
    /// @param executed execution, 万元
    /// @param rate     execution in percent of the budget, of those forms that have both
    /// @param score    mean of the printed total scores
    public record Money(int forms, Optional<BigDecimal> annual, Optional<BigDecimal> executed, Optional<BigDecimal> rate, Optional<BigDecimal> score) {}

    /// @param counts by severity, then by status; published names
    public record Findings(long total, Map<String, Map<String, Long>> counts) {
        /// How many of one severity.
        public long of(String severity) {
            return counts.getOrDefault(severity, Map.of()).values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /// @param years the reports are of, ascending
    public record Partner(String name, long reports, List<Integer> years) {
        public Partner {
            years = List.copyOf(years);
        }
    }

    /// One indicator over the years.
    ///
    /// @param of     the project, without its year; of the whole department where it is empty
    /// @param byYear rows of that name, most often one
    public record Line(String of, String level1, String level2, String name, Map<Integer, List<IndicatorHit>> byYear) {}
}
