package org.kanhe.server.page.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kanhe.search.IndicatorHit;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Marked;
import org.kanhe.server.page.search.SearchPage.Cell;
import org.kanhe.server.page.search.SearchPage.Choice;
import org.kanhe.server.page.search.SearchPage.Column;
import org.kanhe.server.page.search.SearchPage.IndicatorRow;
import org.kanhe.server.page.search.SearchPage.Indicators;

/// Makes the table of indicators with the columns the address names.
record IndicatorTable(Frame frame) {
    static final String COLUMNS = "columns";

    Indicators of(List<IndicatorHit> hits) {
        List<IndicatorColumn> chosen = IndicatorColumn.chosen(frame.here().all(COLUMNS));
        List<Choice> choices = Stream.of(IndicatorColumn.values()).map(c -> new Choice(c.code(), frame.say(c.key()), chosen.contains(c))).toList();
        return new Indicators(chosen.stream().map(this::heading).toList(), choices, hits.stream().map(hit -> row(hit, chosen)).toList());
    }

    private Column heading(IndicatorColumn column) {
        Address here = frame.here().without("page");
        String sorted = here.first("sort");
        boolean up = !column.sort().isEmpty() && sorted.equals(column.sort());
        boolean down = !column.sort().isEmpty() && sorted.equals("-" + column.sort());
        String href = column.sort().isEmpty() ? "" : here.with("sort", up ? "-" + column.sort() : column.sort()).toString();
        return new Column(frame.say(column.key()), column.isNumber(), href, up ? "ascending" : down ? "descending" : "");
    }

    private IndicatorRow row(IndicatorHit hit, List<IndicatorColumn> columns) {
        return new IndicatorRow("/reports/" + hit.report() + SearchRows.fragment(hit.at()), columns.stream().map(column -> cell(hit, column)).toList());
    }

    private Cell cell(IndicatorHit hit, IndicatorColumn column) {
        return switch (column) {
            case NAME -> text(SearchRows.lit(hit, hit.name(), "name"));
            case TARGET -> value(hit, "target");
            case ACTUAL -> value(hit, "actual");
            case WEIGHT -> number(raw(hit, "weight"));
            case SCORE -> number(raw(hit, "score"));
            case LEVEL1 -> text(SearchRows.lit(hit, hit.level1(), "level1"));
            case LEVEL2 -> text(SearchRows.lit(hit, hit.level2().isEmpty() ? hit.level1() : hit.level2(), "level2"));
            case UNIT -> text(Marked.plain(hit.unit()));
            case PROJECT -> text(Marked.plain(hit.project()));
            case DEPARTMENT -> text(Marked.plain(hit.department()));
            case REGION -> text(Marked.plain(hit.region()));
            case YEAR -> number(SearchRows.year(hit));
            case KIND -> text(Marked.plain(frame.words().sayOr("kind." + hit.kind(), hit.kind())));
            case REASON -> text(SearchRows.lit(hit, raw(hit, "reason"), "reason"));
            case RULES -> text(Marked.plain(String.join(" ", hit.rules())));
            case FILE -> text(Marked.plain(hit.file()));
        };
    }

    /// What can be measured stands to the right like every number.
    private static Cell value(IndicatorHit hit, String field) {
        boolean measured = written(hit, field).map(value -> "measured".equals(value.get("kind"))).orElse(false);
        return new Cell(SearchRows.lit(hit, raw(hit, field), field), measured);
    }

    private static Cell number(String text) {
        return new Cell(Marked.plain(text), true);
    }

    private static Cell text(Marked text) {
        return new Cell(text, false);
    }

    private static String raw(IndicatorHit hit, String field) {
        return written(hit, field).flatMap(value -> value.get("raw") instanceof String raw ? Optional.of(raw) : Optional.empty()).orElse("");
    }

    private static Optional<Map<?, ?>> written(IndicatorHit hit, String field) {
        @Nullable Object answer = hit.indicator().get(field);
        return answer instanceof Map<?, ?> value ? Optional.of(value) : Optional.empty();
    }
}
