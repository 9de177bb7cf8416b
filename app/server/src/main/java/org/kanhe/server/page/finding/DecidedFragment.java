package org.kanhe.server.page.finding;

import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// The card after a decision, and the message that offers to take it back.
///
/// @param here   page to go back to without scripts
/// @param before  code of the status before, what undoing restores
/// @param dismissal why it was dismissed before, empty unless it was
/// @param note    the reason given before
/// @param refused the decision was not taken: somebody else was first
public record DecidedFragment(Frame frame, FindingCard card, String here, String before, String dismissal, String note, boolean refused) implements Page {
    @Override
    public String title() {
        return card.title();
    }
}
