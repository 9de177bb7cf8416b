package org.kanhe.server.page.rectification;

import java.util.List;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// What was sent back to one unit and where each finding stands.
///
/// @param refused somebody was first: what was sent has not been taken
public record RectificationPage(Frame frame, String id, long version, RectificationsPage.Row head, String note, String by, List<Item> items, boolean refused) implements Page {
    public RectificationPage {
        items = List.copyOf(items);
    }

    /// A finding.
    ///
    /// @param next codes of the states it can go to
    public record Item(String finding, String rule, String severity, String message, String name, String href, String place, String state, List<String> next, List<Step> steps) {
        public Item {
            next = List.copyOf(next);
            steps = List.copyOf(steps);
        }
    }

    /// Something said about it.
    public record Step(String state, String text, String by, String when) {}

    @Override
    public String title() {
        return frame.say("rectification.of", head.unit());
    }
}
