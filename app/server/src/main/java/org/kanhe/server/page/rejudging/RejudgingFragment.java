package org.kanhe.server.page.rejudging;

import java.util.Optional;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;
import org.kanhe.server.page.Rejudging;

/// How far it is, as a page that stays open asks again and again.
///
/// @param now empty when it is over
public record RejudgingFragment(Frame frame, Optional<Rejudging> now) implements Page {
    @Override
    public String title() {
        return frame.say("rejudging.over");
    }
}
