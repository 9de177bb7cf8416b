package org.kanhe.core.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.reuse.ReusedPair;
import org.kanhe.core.source.SourceId;

/// What an archive can be asked about the surroundings of a report: the only port of the core. Names are compared by
/// [UnitNames#key(String)] and `Labels.normalise`. Answers are bounded: an archive may leave out what goes beyond a few
/// hundred reports or rows, so that no report takes long.
public interface ReportCorpus {
    /// Reports one unit answers for.
    ///
    /// @param unit name of the unit as written on a form
    /// @param from first budget year, inclusive
    /// @param to   last budget year, inclusive
    List<FiledReport> ofUnit(String unit, int from, int to);

    /// Reports of one file, whoever answers for them.
    List<FiledReport> ofFile(SourceId file);

    /// Rows of one indicator in the self-evaluations of a year, of all units, at most one for each report.
    ///
    /// @param name name of the indicator as written on a form
    List<Peer> peers(String name, int year);

    /// Those of the names under which some unit of the archive files reports.
    Set<String> unitsAmong(Collection<String> names);

    /// What was filed with a report: the rest of its file, and what its unit filed for the same year. Each report once, `about`
    /// left out.
    default List<FiledReport> filedWith(FiledReport about) {
        List<FiledReport> sameYear = about.year().map(year -> ofUnit(about.unit(), year, year)).orElse(List.of());
        return Stream.concat(ofFile(about.id().source()).stream(), sameYear.stream()).filter(other -> !other.id().equals(about.id())).distinct().toList();
    }

    /// Text a report shares with others, legitimate pairs left out, the strongest first.
    List<ReusedPair> reused(ReportId report);

    /// An archive that holds nothing.
    static ReportCorpus empty() {
        return new ListedReports(List.of());
    }

    static ReportCorpus of(List<FiledReport> reports) {
        return new ListedReports(reports);
    }
}
