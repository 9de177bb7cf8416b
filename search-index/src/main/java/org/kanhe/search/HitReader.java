package org.kanhe.search;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what an entry shows back into hits.
///
/// @param highlighter knows what was asked for
record HitReader(Highlighter highlighter) {
    private static final TypeReference<Map<String, @Nullable Object>> TREE = new TypeReference<>() {};

    ReportHit report(JsonNode shown) {
        return new ReportHit(origin(shown), counts(shown), shown.path("doubtful").asInt(), number(shown, "score"), number(shown, "rate"), number(shown, "annual"), number(shown, "executed"), highlights(shown));
    }

    IndicatorHit indicator(JsonNode shown) {
        JsonNode row = shown.path("indicator");
        String name = row.path("name").path("value").asText("");
        return new IndicatorHit(origin(shown), text(shown, "at"), row.path("level1").asText(""), row.path("level2").asText(""), name, Engine.JSON.convertValue(row, TREE), counts(shown), strings(shown, "rules"), highlights(shown));
    }

    PassageHit passage(JsonNode shown) {
        return new PassageHit(origin(shown), text(shown, "at"), text(shown, "heading"), text(shown, "headingAt"), text(shown, "text"), counts(shown), strings(shown, "rules"), highlights(shown));
    }

    FindingHit finding(JsonNode shown) {
        Origin origin = origin(shown);
        List<FindingHit.Place> evidence = shown.path("evidence").valueStream().map(place -> new FindingHit.Place(text(place, "at"), text(place, "text"), place.path("report").asText(origin.report()))).toList();
        return new FindingHit(
                origin,
                text(shown, "id"),
                text(shown, "rule"),
                text(shown, "severity"),
                text(shown, "status"),
                text(shown, "dismissal"),
                text(shown, "note"),
                text(shown, "assignee"),
                text(shown, "by"),
                shown.path("version").asLong(),
                text(shown, "messageZh"),
                text(shown, "messageEn"),
                Optional.of(text(shown, "computed")).filter(value -> !value.isEmpty()),
                text(shown, "at"),
                evidence,
                highlights(shown));
    }

    static Origin origin(JsonNode shown) {
        return new Origin(
                text(shown, "file"),
                text(shown, "report"),
                shown.path("ordinal").asInt(),
                text(shown, "kind"),
                text(shown, "title"),
                text(shown, "unit"),
                text(shown, "department"),
                text(shown, "project"),
                text(shown, "region"),
                shown.has("year") ? Optional.of(shown.path("year").asInt()) : Optional.empty());
    }

    private List<Highlight> highlights(JsonNode shown) {
        return highlighter.of(shown.path("pieces"));
    }

    private static Map<String, Integer> counts(JsonNode shown) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        shown.path("findings").propertyStream().forEach(entry -> counts.put(entry.getKey(), entry.getValue().asInt()));
        return counts;
    }

    private static List<String> strings(JsonNode shown, String name) {
        return shown.path(name).valueStream().map(JsonNode::asText).toList();
    }

    private static Optional<BigDecimal> number(JsonNode shown, String name) {
        return shown.path(name).isNumber() ? Optional.of(shown.path(name).decimalValue()) : Optional.empty();
    }

    private static String text(JsonNode shown, String name) {
        return shown.path(name).asText("");
    }
}
