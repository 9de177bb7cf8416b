package org.kanhe.server.page.correction;

import java.util.List;
import java.util.Optional;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// What was corrected in a report, and one thing to be corrected.
///
/// @param report   code of the report
/// @param heading  what the report is called
/// @param asked    what is to be corrected, when the address names it
/// @param entries  everything ever corrected in the file, newest first
/// @param finding  name of the finding that is a misreading, which it goes back to; empty when it was not made for one
/// @param objected why the last attempt was not taken, in words; empty when there was none
public record CorrectionPage(Frame frame, String report, String heading, Optional<Asked> asked, List<Entry> entries, String finding, String objected) implements Page {
    public CorrectionPage {
        entries = List.copyOf(entries);
    }

    /// A place or field to be corrected.
    ///
    /// @param cell  as read on the paper; empty when the address names no place
    /// @param field as read in the typed report; empty when the address names no field
    public record Asked(Optional<Thing> cell, Optional<Thing> field) {}

    /// @param name     in words
    /// @param code     of the place, or path of the field
    /// @param original what was read
    /// @param text     what is offered to be changed
    public record Thing(String name, String code, String original, String text) {}

    /// One correction.
    ///
    /// @param state stands, lost or taken-back
    /// @param took  who took it back and when, in words; empty while it stands
    public record Entry(int number, String name, String href, String original, String text, String by, String when, String note, String state, String took) {
        public boolean stands() {
            return !state.equals("taken-back");
        }
    }

    @Override
    public String title() {
        return frame.say("correction.title", heading);
    }

    /// Name given before, offered again.
    public String by() {
        return frame.reviewer();
    }

    public String reportHref() {
        return "/reports/" + report;
    }

    public String href() {
        return "/reports/" + report + "/corrections";
    }
}
