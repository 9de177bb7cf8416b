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
/// @param empty    the archive holds nothing yet
public record SearchPage(Frame frame, Listing listing, List<ViewLink> views, Found found, List<Example> examples, boolean empty) implements Page {
    public SearchPage {
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

    /// A query and what it finds, in words.
    public record Example(String q, String href, String says) {}

    /// The hits of this page.
    public sealed interface Found {}

    public record Reports(List<ReportRow> rows) implements Found {
        public Reports {
            rows = List.copyOf(rows);
        }
    }

    public record Indicators(List<IndicatorRow> rows) implements Found {
        public Indicators {
            rows = List.copyOf(rows);
        }
    }

    public record Passages(List<PassageRow> rows) implements Found {
        public Passages {
            rows = List.copyOf(rows);
        }
    }

    /// @param lines two or three places where the query is met
    /// @param score self-score as printed, may be empty
    public record ReportRow(String href, Marked name, Marked unit, String year, String kind, String file, List<Line> lines, List<Count> findings, String score) {
        public ReportRow {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }
    }

    /// A place where the query is met.
    public record Line(String where, Marked text) {}

    /// Findings of one severity.
    public record Count(String severity, long count) {}

    public record IndicatorRow(String href, String unit, String year, String level, Marked name, Marked target, Marked actual, String weight, String score) {}

    public record PassageRow(String href, String unit, String year, Marked heading, Marked text, String file) {}

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
