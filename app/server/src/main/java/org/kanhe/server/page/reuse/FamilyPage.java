package org.kanhe.server.page.reuse;

import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// One text in many units: where it came from, how far it spread, one decision.
public record FamilyPage(Frame frame, FamilyCard card) implements Page {
    @Override
    public String title() {
        return frame.say("reuse.family.title", card.units());
    }
}
