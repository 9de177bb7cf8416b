package org.kanhe.bench.reuse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.reuse.Normaliser;
import org.kanhe.core.reuse.Origin;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.Prepared;
import org.kanhe.core.reuse.SectionClass;
import org.kanhe.core.reuse.UnitName;
import org.kanhe.core.source.Location;
import org.kanhe.core.source.SourceId;

/// Hands planted passages to the product as it would have read them from a report in prose.
final class Filed {
    private Filed() {}

    static Prepared prepared(Planted planted) {
        Passage passage = passage(planted);
        return Prepared.of(passage, Normaliser.of(passage.origin()));
    }

    static Passage passage(Planted planted) {
        return new Passage(origin(planted), new Location.Paragraph(planted.number() % PlantedArchive.PER_REPORT), 0, section(planted.kind()), "", planted.text());
    }

    private static Origin origin(Planted planted) {
        Office office = planted.office();
        SourceId source = SourceId.of(("report " + planted.report()).getBytes(StandardCharsets.UTF_8));
        return new Origin(new ReportId(source, 0), planted.report() + ".docx", ReportKind.NARRATIVE, "narrative", UnitName.of(office.name()), "", office.year(), List.of(office.name()));
    }

    /// Duties stand under a heading that says so. Form text is handed over as if no layout had known it: the product has to
    /// tell it by its wording.
    private static SectionClass section(Kind kind) {
        return switch (kind) {
            case DUTIES -> SectionClass.DUTY;
            case SHORT_TARGET -> SectionClass.INDICATOR;
            case ORIGINAL, FORM_TEXT, SLOTS, NEAR, CONTAINED, SUBSTITUTED, REORDERED, REWRITTEN, VIRAL -> SectionClass.NARRATIVE;
        };
    }
}
