package org.kanhe.server.page.dossier;

import java.util.List;
import org.kanhe.server.lookup.Subject;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// Everything known about one unit or project, over the years.
///
/// @param facts     what there is, in a few words
/// @param notes     what is not shown, and why
/// @param links     the same in the search and in the list of findings
/// @param hasWhole  whether a self-evaluation of the whole department is among the reports
/// @param severities rows of the table of findings
/// @param statuses  its columns
/// @param partners  projects of the unit or units of the project
/// @param years     of the indicators, ascending
/// @param moreHref  address of the page with every indicator; empty when all are shown
public record DossierPage(
        Frame frame,
        Subject subject,
        String name,
        List<String> facts,
        List<String> notes,
        List<Link> links,
        boolean hasWhole,
        List<YearRow> rows,
        List<String> statuses,
        List<Severities> severities,
        List<PartnerRow> partners,
        List<String> years,
        List<Group> groups,
        String moreHref,
        List<ReportRow> reports)
        implements Page {
    public DossierPage {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        links = List.copyOf(links);
        rows = List.copyOf(rows);
        statuses = List.copyOf(statuses);
        severities = List.copyOf(severities);
        partners = List.copyOf(partners);
        years = List.copyOf(years);
        groups = List.copyOf(groups);
        reports = List.copyOf(reports);
    }

    public record Link(String label, String href) {}

    /// One year; numbers as written, empty where there is none.
    ///
    /// @param kinds how many of which kind
    public record YearRow(String year, String href, List<Link> kinds, MoneyCells projects, MoneyCells whole, String findings, String findingsHref) {
        public YearRow {
            kinds = List.copyOf(kinds);
        }
    }

    /// @param forms   how many forms are added up, empty for one
    /// @param percent length of the bar beside the rate, 0 to 100
    public record MoneyCells(String forms, String annual, String executed, String rate, int percent, String score) {}

    /// Findings of one severity.
    ///
    /// @param counts one for each status
    public record Severities(String severity, List<Link> counts, Link total) {
        public Severities {
            counts = List.copyOf(counts);
        }
    }

    public record PartnerRow(String name, String href, String years, String reports) {}

    /// Indicators of one project or one unit.
    public record Group(String name, String href, List<IndicatorRow> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// @param cells one for each year
    public record IndicatorRow(String level, String name, List<Cell> cells) {
        public IndicatorRow {
            cells = List.copyOf(cells);
        }
    }

    /// Target and actual of one year.
    ///
    /// @param href  of the row in its report; empty where the year has none
    /// @param more  further rows of the same name that year
    public record Cell(String target, String actual, String href, int more) {}

    public record ReportRow(String href, String year, String name, String kind, String score, String rate, List<Count> findings, String file) {
        public ReportRow {
            findings = List.copyOf(findings);
        }
    }

    public record Count(String severity, long count) {}

    @Override
    public String title() {
        return name;
    }
}
