package org.kanhe.server.page.batch;

import java.util.List;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;
import org.kanhe.server.page.listing.Listing.Pager;

/// A batch and what its lines find, so far.
///
/// @param state   `running`, `waiting`, `done` or `broken`
/// @param percent done
/// @param shows   which lines are shown
public record BatchPage(Frame frame, String id, String started, String state, int total, int done, int percent, List<Show> shows, List<Row> rows, List<Export> exports, Pager pager) implements Page {
    public BatchPage {
        shows = List.copyOf(shows);
        rows = List.copyOf(rows);
        exports = List.copyOf(exports);
    }

    /// A choice of lines, with how many there are.
    public record Show(String label, String href, String count, boolean active) {}

    public record Export(String format, String href) {}

    /// @param error  what is wrong with it; empty for one that was answered
    /// @param before the line up to the mistake
    /// @param after  the line from the mistake on
    public record Row(int number, String q, Count reports, Count indicators, Count passages, Best best, String error, String before, String after) {}

    /// @param href the list; empty where there is nothing
    public record Count(String count, String href) {}

    public record Best(String name, String about, String href) {}

    public boolean isOver() {
        return state.equals("done") || state.equals("broken");
    }

    @Override
    public String title() {
        return frame.say("batch.title");
    }
}
