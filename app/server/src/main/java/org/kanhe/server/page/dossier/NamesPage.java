package org.kanhe.server.page.dossier;

import java.util.List;
import org.kanhe.server.lookup.Subject;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;
import org.kanhe.server.page.listing.Listing.Kept;
import org.kanhe.server.page.listing.Listing.Pager;
import org.kanhe.server.page.listing.Listing.Sorting;

/// All units, or all projects.
///
/// @param missing  a name that was asked for and that no report has; empty otherwise
/// @param instead  names like it
/// @param narrowed whether a search or a wrong name narrows the list
/// @param whole    whether the list has every name there is
public record NamesPage(
        Frame frame, Subject subject, String q, String missing, List<DossierPage.Link> instead, boolean narrowed, boolean whole, boolean down, List<Row> rows, List<Sorting> sortings, List<Kept> kept, Pager pager)
        implements Page {
    public NamesPage {
        instead = List.copyOf(instead);
        rows = List.copyOf(rows);
        sortings = List.copyOf(sortings);
        kept = List.copyOf(kept);
    }

    /// @param partners the first of its projects or units
    /// @param more     how many further ones
    public record Row(String name, String href, String years, String reports, List<String> partners, int more, String findings) {
        public Row {
            partners = List.copyOf(partners);
        }
    }

    @Override
    public String title() {
        return frame.say("names." + subject.path());
    }
}
