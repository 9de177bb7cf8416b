package org.kanhe.server.page.rectification;

import java.util.List;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// Everything that was sent back, by unit.
///
/// @param ways    to narrow the list
/// @param exports the list as a file, by format
public record RectificationsPage(Frame frame, List<Narrowed> ways, List<Row> rows, List<Narrowed> exports) implements Page {
    public RectificationsPage {
        ways = List.copyOf(ways);
        exports = List.copyOf(exports);
        rows = List.copyOf(rows);
    }

    /// A link with a name.
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
