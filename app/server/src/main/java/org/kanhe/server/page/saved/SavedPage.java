package org.kanhe.server.page.saved;

import java.util.List;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// Searches people keep.
///
/// @param down    the search engine is away: hits are not counted now
/// @param refused why something asked for was not done; empty otherwise
/// @param undo    id of a search that was just thrown away; empty otherwise
public record SavedPage(Frame frame, List<Row> rows, boolean down, String refused, String undo) implements Page {
    public SavedPage {
        rows = List.copyOf(rows);
    }

    /// @param view  name of its view
    /// @param says  the query and the filters in words
    /// @param total hits it has now; empty while they cannot be counted
    /// @param fresh new hits since they were looked at
    public record Row(String id, String name, String view, String says, String href, String total, long fresh, String seen, List<News> news, Hook hook) {
        public Row {
            news = List.copyOf(news);
        }
    }

    /// What one import brought.
    ///
    /// @param fresh whether it came since the hits were last looked at
    public record News(String time, String importHref, long hits, List<String> reports, boolean fresh) {
        public News {
            reports = List.copyOf(reports);
        }
    }

    /// Where news are sent; empty strings where nowhere.
    public record Hook(String url, String secret, List<Sending> sendings) {
        public Hook {
            sendings = List.copyOf(sendings);
        }
    }

    public record Sending(String time, int attempt, String outcome, String detail) {}

    @Override
    public String title() {
        return frame.say("saved.title");
    }
}
