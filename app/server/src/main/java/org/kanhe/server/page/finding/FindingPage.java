package org.kanhe.server.page.finding;

import java.util.List;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// One finding with everything ever said about it.
///
/// @param story oldest first
public record FindingPage(Frame frame, FindingCard card, List<Event> story) implements Page {
    public FindingPage {
        story = List.copyOf(story);
    }

    /// Something somebody did.
    ///
    /// @param by   empty where no name was given
    /// @param what in words
    /// @param note reason, reply or opinion, may be empty
    /// @param href where it is seen, may be empty
    public record Event(String when, String by, String what, String note, String href) {}

    @Override
    public String title() {
        return frame.say("finding.title", card.rule());
    }
}
