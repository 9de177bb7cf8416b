package org.kanhe.core.reuse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.source.Location;
import org.kanhe.core.source.SourceId;

/// Passages of fictional units.
final class Texts {
    private Texts() {}

    static Origin origin(String unit, String project, int year) {
        SourceId id = SourceId.of((unit + project + year).getBytes(StandardCharsets.UTF_8));
        List<String> names = project.isEmpty() ? List.of(unit) : List.of(unit, project);
        return new Origin(new ReportId(id, 0), unit + year + ".docx", ReportKind.NARRATIVE, "narrative", UnitName.of(unit), project, year, names);
    }

    static Passage passage(Origin origin, int place, SectionClass section, String text) {
        return new Passage(origin, new Location.Paragraph(place), 0, section, "", text);
    }

    /// What a unit wrote in one report, a paragraph each.
    static List<Passage> report(String unit, int year, String... paragraphs) {
        Origin origin = origin(unit, "", year);
        List<Passage> passages = new ArrayList<>();
        for (String paragraph : paragraphs) {
            passages.add(passage(origin, passages.size(), SectionClass.NARRATIVE, paragraph));
        }
        return passages;
    }
}
