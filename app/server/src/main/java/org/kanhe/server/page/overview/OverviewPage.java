package org.kanhe.server.page.overview;

import java.util.List;
import java.util.Optional;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;
import org.kanhe.server.page.Rejudging;

/// The archive in numbers. Every number leads to exactly the list it counts.
///
/// @param years  years to look at alone
/// @param bys    by year or by unit
/// @param total  all rows together
/// @param rules  findings by rule, the most frequent first
/// @param down   the search engine does not answer
/// @param rejudging everything is being judged anew
public record OverviewPage(Frame frame, List<Choice> years, List<Choice> bys, List<Row> rows, List<Row> total, List<RuleRow> rules, boolean down, Optional<Rejudging> rejudging) implements Page {
    public OverviewPage {
        years = List.copyOf(years);
        bys = List.copyOf(bys);
        rows = List.copyOf(rows);
        total = List.copyOf(total);
        rules = List.copyOf(rules);
    }

    public record Choice(String label, String href, boolean active) {}

    /// A number and the list it counts.
    public record Count(String number, String href, boolean none) {}

    /// One unit or year.
    ///
    /// @param href the same overview narrowed to it, empty where it is already
    /// @param full share of full marks, such as `5/12 (42%)`
    public record Row(String label, String href, Count reports, Count doubtful, Count full, List<Count> severities, Count open, Count decided) {
        public Row {
            severities = List.copyOf(severities);
        }
    }

    public record RuleRow(String label, Count findings) {}

    @Override
    public String title() {
        return frame.say("overview.title");
    }
}
