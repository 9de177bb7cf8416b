package org.kanhe.server.page.finding;

import java.util.List;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;
import org.kanhe.server.page.listing.Listing;

/// All findings, narrowed and decided on.
///
/// @param exports addresses of exactly this set, by format
public record FindingsPage(Frame frame, Listing listing, List<FindingCard> cards, List<Export> exports) implements Page {
    public FindingsPage {
        cards = List.copyOf(cards);
        exports = List.copyOf(exports);
    }

    /// This set as a file.
    public record Export(String format, String href) {}

    @Override
    public String title() {
        return frame.say("findings.title");
    }
}
