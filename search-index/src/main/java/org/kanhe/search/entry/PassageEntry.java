package org.kanhe.search.entry;

import java.util.List;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.source.Location;

/// A paragraph of a narrative as an entry, with the heading it stands under.
final class PassageEntry {
    private PassageEntry() {}

    static Entry of(Home home, Narrative.Section section, Narrative.Passage passage, String id, int place, FindingsOf own, Doubts doubts) {
        Fields shown = home.shown()
                .put("at", passage.at().code())
                .put("heading", section.heading())
                .put("headingAt", section.at().code())
                .put("text", passage.text())
                .put("findings", own.bySeverity())
                .put("rules", own.rules())
                .put("pieces", List.of(new Piece("text", passage.text(), passage.at().code()).tree(), new Piece("heading", section.heading(), section.at().code()).tree()));
        Fields fields = home.fields(place)
                .putAll(own.fields())
                .putAll(Doubts.fields(doubts.in(List.of(passage.at()))))
                .put("exact", home.exact())
                .words("own", passage.text(), section.heading())
                .put("shown", shown.map());
        return new Entry(IndexKind.PASSAGES, id, fields.map());
    }

    /// The paragraph as findings name it.
    static Location place(Narrative.Passage passage) {
        return Doubts.whole(passage.at());
    }
}
