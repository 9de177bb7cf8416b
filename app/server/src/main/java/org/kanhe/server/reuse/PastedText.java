package org.kanhe.server.reuse;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.reuse.Origin;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.ReusedPair;
import org.kanhe.core.reuse.SectionClass;
import org.kanhe.core.reuse.UnitName;
import org.kanhe.core.source.Location;
import org.kanhe.core.source.SourceId;

/// A text from a box, held against the archive and kept nowhere.
@Singleton
public final class PastedText {
    private final ReuseWork work;

    PastedText(ReuseWork work) {
        this.work = work;
    }

    /// @param unit the unit it is of, empty when nobody says
    /// @return pairs whose left side is a paragraph of the text
    public List<ReusedPair> check(String text, String unit) {
        // an identity no file can have: the archive holds nothing of nobody
        ReportId nobody = new ReportId(new SourceId("0".repeat(64)), 0);
        UnitName name = UnitName.of(unit);
        Origin origin = new Origin(nobody, "", ReportKind.NARRATIVE, "", name, "", Origin.UNKNOWN_YEAR, name.isKnown() ? List.of(unit) : List.of());
        List<Passage> passages = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            if (!paragraph.isBlank()) {
                passages.add(new Passage(origin, new Location.Paragraph(passages.size()), 0, SectionClass.NARRATIVE, "", paragraph));
            }
        }
        return work.check(passages);
    }
}
