package org.kanhe.server.page.imports;

import java.util.List;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// Where files are handed in, and the latest imports.
public record ImportsPage(Frame frame, List<Past> past) implements Page {
    public ImportsPage {
        past = List.copyOf(past);
    }

    /// An import in one line.
    public record Past(String href, String when, int total, int done, int failed, int findings, boolean running) {}

    @Override
    public String title() {
        return frame.say("imports.title");
    }
}
