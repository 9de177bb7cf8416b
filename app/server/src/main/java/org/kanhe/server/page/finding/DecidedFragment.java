package org.kanhe.server.page.finding;

import java.util.Optional;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// The card after something was done to it, and the message that offers to take it back.
///
/// @param here page to go back to without scripts
/// @param undo empty when nothing was done: somebody else was first
public record DecidedFragment(Frame frame, FindingCard card, String here, Optional<Undo> undo) implements Page {
    @Override
    public String title() {
        return card.title();
    }
}
