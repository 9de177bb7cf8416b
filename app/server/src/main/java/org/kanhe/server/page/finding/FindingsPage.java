package org.kanhe.server.page.finding;

import java.util.List;
import java.util.Optional;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;
import org.kanhe.server.page.Rejudging;
import org.kanhe.server.page.listing.Listing;

/// All findings, narrowed, grouped and decided on.
///
/// @param groupings ways to group the list
/// @param groups    the cards of this page; one group without a name when the list is not grouped
/// @param exports   addresses of exactly this set, by format
/// @param batches   what was just decided about a whole list, and what was cut short
/// @param rejudging everything is being judged anew
public record FindingsPage(Frame frame, Listing listing, List<Listing.Sorting> groupings, List<Group> groups, List<Export> exports, List<BatchView> batches, Optional<Rejudging> rejudging) implements Page {
    public FindingsPage {
        groupings = List.copyOf(groupings);
        groups = List.copyOf(groups);
        exports = List.copyOf(exports);
        batches = List.copyOf(batches);
    }

    /// This set as a file.
    public record Export(String format, String href) {}

    /// Findings that belong together.
    ///
    /// @param title  empty when the list is not grouped
    /// @param count  of the whole list, not only of this page
    /// @param href   the list of this group alone
    public record Group(String title, String count, String href, List<FindingCard> cards) {
        public Group {
            cards = List.copyOf(cards);
        }
    }

    /// The list itself, as forms send it along.
    public String here() {
        return frame.here().without("page").toString();
    }

    @Override
    public String title() {
        return frame.say("findings.title");
    }
}
