package org.kanhe.server.page.finding;

import java.util.List;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// The latest batches of decisions.
public record BatchesPage(Frame frame, List<Row> rows) implements Page {
    public BatchesPage {
        rows = List.copyOf(rows);
    }

    /// One batch.
    ///
    /// @param status code of what was chosen, empty where only a person was named
    public record Row(String when, String by, String status, BatchView batch) {}

    @Override
    public String title() {
        return frame.say("batches.title");
    }
}
