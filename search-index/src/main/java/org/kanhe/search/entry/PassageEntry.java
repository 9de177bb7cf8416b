package org.kanhe.search.entry;

import java.util.List;
import java.util.Set;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.source.Location;

/// A paragraph of a narrative as an entry, with the heading it stands under.
final class PassageEntry {
    private PassageEntry() {}

    static Entry of(Home home, Narrative.Section section, Narrative.Passage passage, String id, int place, FindingsOf findings) {
        FindingsOf own = findings.touching(Set.of(whole(passage.at())));
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
                .put("exact", home.exact())
                .words("own", passage.text(), section.heading())
                .put("shown", shown.map());
        return new Entry(IndexKind.PASSAGES, id, fields.map());
    }

    private static Location whole(Location at) {
        return at instanceof Location.Text text ? new Location.Paragraph(text.block()) : at;
    }
}
