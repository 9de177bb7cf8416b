package org.kanhe.server.page.imports;

import java.util.List;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// One import, file by file.
///
/// @param retryable failed files of which the original is kept
/// @param items     what went wrong first
/// @param more      files not drawn as rows
public record ImportPage(Frame frame, String id, String when, boolean running, int total, int done, int failed, int findings, int reports, boolean retryable, List<Item> items, int more) implements Page {
    public ImportPage {
        items = List.copyOf(items);
    }

    /// One file handed in.
    ///
    /// @param href    its first report, empty when it has none
    /// @param outcome code of what became of it, `open` while nothing has
    /// @param reason  in words, empty when none is needed
    /// @param remedy  what to do about it, empty when nothing need be done
    public record Item(String file, String href, String outcome, String reason, String remedy, String detail, int reports, int findings) {}

    @Override
    public String title() {
        return frame.say("import.title", when);
    }

    /// Files per second and so on are for the command line; people want to know how far it is.
    public int percent() {
        return total == 0 ? 100 : done * 100 / total;
    }
}
