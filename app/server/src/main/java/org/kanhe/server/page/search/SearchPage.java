package org.kanhe.server.page.search;

import java.util.List;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Marked;
import org.kanhe.server.page.Page;
import org.kanhe.server.page.listing.Listing;

/// One query over the archive, seen as reports, as indicators or as passages.
///
/// @param views    the three, with how many hits each has
/// @param examples queries to begin with
/// @param exports  addresses of exactly this list as a file
/// @param dossiers everything about the one unit all hits are of
/// @param silence  what an empty list says of itself
/// @param why      why hits stand where they do
/// @param fresh    new hits of all kept searches
/// @param waiting  files that are imported and not yet searchable
/// @param empty    the archive holds nothing yet
public record SearchPage(Frame frame, Listing listing, List<ViewLink> views, Found found, List<Example> examples, List<Export> exports, List<Dossier> dossiers, Silence silence, Why why, long fresh, int waiting, boolean empty) implements Page {
    public SearchPage {
        exports = List.copyOf(exports);
        dossiers = List.copyOf(dossiers);
        views = List.copyOf(views);
        examples = List.copyOf(examples);
    }

    /// What a query is seen as.
    public enum View {
        REPORTS("reports"),
        INDICATORS("indicators"),
        PASSAGES("passages");

        private final String code;

        View(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /// The view of that name; [#REPORTS] for any other.
        public static View of(String code) {
            for (View v : values()) {
                if (v.code.equals(code)) {
                    return v;
                }
            }
            return REPORTS;
        }
    }

    /// @param count written number of hits, empty when not known
    public record ViewLink(View view, String href, String count, boolean active) {}

    /// This list as a file.
    public record Export(String format, String href) {}

    /// The page of a unit.
    public record Dossier(String name, String href) {}

    /// A query and what it finds, in words.
    public record Example(String q, String href, String says) {}

    /// The hits of this page.
    public sealed interface Found {}

    public record Reports(List<ReportRow> rows) implements Found {
        public Reports {
            rows = List.copyOf(rows);
        }
    }

    /// @param choices every column there is, chosen or not
    public record Indicators(List<Column> columns, List<Choice> choices, List<IndicatorRow> rows) implements Found {
        public Indicators {
            columns = List.copyOf(columns);
            choices = List.copyOf(choices);
            rows = List.copyOf(rows);
        }
    }

    /// A heading of the table.
    ///
    /// @param href  the list sorted by it, or the other way round; empty where it cannot be
    /// @param order `ascending`, `descending`, or empty when the list is not sorted by it
    public record Column(String label, boolean number, String href, String order) {}

    /// A column that can be chosen.
    public record Choice(String code, String label, boolean chosen) {}

    public record Passages(List<PassageRow> rows) implements Found {
        public Passages {
            rows = List.copyOf(rows);
        }
    }

    /// @param lines    two or three places where the query is met
    /// @param unitHref page of the unit, empty where none is named
    /// @param score    self-score as printed, may be empty
    public record ReportRow(String href, Marked name, Marked unit, String unitHref, String year, String kind, String file, List<Line> lines, List<Count> findings, String score) {
        public ReportRow {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }
    }

    /// A place where the query is met.
    public record Line(String where, Marked text) {}

    /// Findings of one severity.
    public record Count(String severity, long count) {}

    public record IndicatorRow(String href, List<Cell> cells) {
        public IndicatorRow {
            cells = List.copyOf(cells);
        }
    }

    /// @param number  whether it stands to the right
    public record Cell(Marked text, boolean number) {}

    public record PassageRow(String href, String unit, String year, Marked heading, Marked text, String file) {}

    /// The view that is shown.
    public View view() {
        return views.stream().filter(ViewLink::active).map(ViewLink::view).findFirst().orElse(View.REPORTS);
    }

    /// The state of this list in its address, to be kept; empty where there is nothing to keep.
    public String keepable() {
        String here = frame.here().without("page").toString();
        return listing.isNarrowed() && listing.mistake().isEmpty() && here.contains("?") ? here.substring(here.indexOf('?') + 1) : "";
    }

    /// The other views that do have hits.
    public List<ViewLink> elsewhere() {
        return views.stream().filter(v -> !v.active() && !v.count().isEmpty() && !v.count().equals("0")).toList();
    }

    public boolean isNothing() {
        return switch (found) {
            case Reports r -> r.rows().isEmpty();
            case Indicators i -> i.rows().isEmpty();
            case Passages p -> p.rows().isEmpty();
        };
    }

    @Override
    public String title() {
        return listing.q().isEmpty() ? frame.say("search.title") : listing.q();
    }
}
