package org.kanhe.server.page.reviewer;

import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// Asks for the name that decisions, corrections and rectifications are to carry.
///
/// @param back page to go back to, one of ours
public record ReviewerPage(Frame frame, String back) implements Page {
    @Override
    public String title() {
        return frame.say("reviewer.title");
    }
}
