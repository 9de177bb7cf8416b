package org.kanhe.server.page.rectification;

import java.util.List;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// Everything that was sent back, by unit.
///
/// @param state  the state looked at alone, empty for all
/// @param states ways to narrow the list
public record RectificationsPage(Frame frame, String state, List<Narrowed> states, List<Row> rows) implements Page {
    public RectificationsPage {
        states = List.copyOf(states);
        rows = List.copyOf(rows);
    }

    /// A state to look at alone.
    public record Narrowed(String label, String href, boolean active) {}

    /// One letter to one unit.
    ///
    /// @param late the deadline has passed and something is not verified
    public record Row(String href, String unit, String made, String deadline, boolean late, long pending, long replied, long returned, long verified, String notice) {}

    @Override
    public String title() {
        return frame.say("rectification.title");
    }
}
