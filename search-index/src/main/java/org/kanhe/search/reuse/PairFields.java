package org.kanhe.search.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kanhe.core.reuse.Passage;
import org.kanhe.core.reuse.ReuseKind;
import org.kanhe.core.reuse.TextKey;

/// Pairs as stored.
final class PairFields {
    private PairFields() {}

    static Map<String, Object> write(StoredPair pair) {
        List<Passage> both = List.of(pair.left(), pair.right());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", pair.id());
        fields.put("kind", pair.kind().code());
        fields.put("grade", pair.grade());
        fields.put("score", pair.score());
        fields.put("bits", pair.bits());
        fields.put("cover", pair.cover());
        fields.put("sharing", pair.sharing());
        fields.put("sources", all(both.stream().map(p -> p.origin().report().source().sha256())));
        fields.put("reports", all(both.stream().map(p -> p.origin().report().code())));
        fields.put("passages", all(both.stream().map(Passage::id)));
        fields.put("texts", all(both.stream().map(TextKey::of)));
        fields.put("units", all(both.stream().map(p -> p.origin().unit().full()).filter(unit -> !unit.isEmpty())));
        fields.put("years", both.stream().map(p -> p.origin().year()).distinct().toList());
        fields.put("sections", all(both.stream().map(p -> p.section().code())));
        fields.put("projects", all(both.stream().map(p -> p.origin().project()).filter(project -> !project.isEmpty())));
        fields.put("leftUnit", pair.left().origin().unit().full());
        fields.put("rightUnit", pair.right().origin().unit().full());
        fields.put("leftYear", pair.left().origin().year());
        fields.put("rightYear", pair.right().origin().year());
        if (!pair.family().isEmpty()) {
            fields.put("family", pair.family());
        }
        fields.put("excluded", pair.excluded());
        fields.put("left", PassageFields.write(pair.left()));
        fields.put("right", PassageFields.write(pair.right()));
        return fields;
    }

    static StoredPair read(JsonNode fields) {
        return new StoredPair(fields.path("id").asText(), ReuseKind.of(fields.path("kind").asText()), fields.path("grade").asText(), fields.path("score").asDouble(),
                fields.path("bits").asDouble(), fields.path("cover").asDouble(), fields.path("sharing").asInt(), PassageFields.read(fields.path("left")),
                PassageFields.read(fields.path("right")), fields.path("family").asText(""), fields.path("excluded").asBoolean());
    }

    private static List<String> all(Stream<String> values) {
        return values.distinct().toList();
    }
}
