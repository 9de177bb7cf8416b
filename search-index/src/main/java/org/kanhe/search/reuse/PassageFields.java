package org.kanhe.search.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.reuse.Origin;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.SectionClass;
import org.kanhe.core.reuse.UnitName;
import org.kanhe.core.source.Location;

/// A passage as stored beside its keys: all that is needed to compare it again.
final class PassageFields {
    private PassageFields() {}

    static Map<String, Object> write(Passage passage) {
        Origin origin = passage.origin();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("report", origin.report().code());
        fields.put("file", origin.file());
        fields.put("kind", origin.kind().code());
        fields.put("form", origin.form());
        fields.put("unit", origin.unit().full());
        fields.put("project", origin.project());
        fields.put("year", origin.year());
        fields.put("names", origin.names());
        fields.put("at", passage.at().code());
        fields.put("from", passage.from());
        fields.put("section", passage.section().code());
        fields.put("heading", passage.heading());
        fields.put("text", passage.text());
        return fields;
    }

    static Passage read(JsonNode fields) {
        List<String> names = new ArrayList<>();
        fields.path("names").forEach(name -> names.add(name.asText()));
        Origin origin = new Origin(ReportId.parse(fields.path("report").asText()), fields.path("file").asText(), ReportKind.of(fields.path("kind").asText()),
                fields.path("form").asText(), UnitName.of(fields.path("unit").asText()), fields.path("project").asText(), fields.path("year").asInt(), names);
        return new Passage(origin, Location.parse(fields.path("at").asText()), fields.path("from").asInt(), SectionClass.of(fields.path("section").asText()),
                fields.path("heading").asText(), fields.path("text").asText());
    }
}
