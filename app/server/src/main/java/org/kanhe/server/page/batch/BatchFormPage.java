package org.kanhe.server.page.batch;

import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// Where lines are handed in.
///
/// @param text    lines to begin with
/// @param refused why the lines handed in were not taken; empty when they were not handed in yet
public record BatchFormPage(Frame frame, String text, String refused) implements Page {
    @Override
    public String title() {
        return frame.say("batch.title");
    }
}
