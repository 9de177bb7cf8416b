package org.kanhe.server.page.search;

import java.util.List;
import java.util.stream.Stream;

/// A column the table of indicators can have.
public enum IndicatorColumn {
    NAME("name", "column.indicator", "name", false, true),
    TARGET("target", "column.target", "target", true, true),
    ACTUAL("actual", "column.actual", "actual", true, true),
    WEIGHT("weight", "column.weight", "weight", true, true),
    SCORE("score", "column.score", "score", true, true),
    LEVEL1("level1", "facet.level1", "", false, false),
    LEVEL2("level2", "facet.level2", "", false, true),
    UNIT("unit", "fact.unit", "unit", false, true),
    PROJECT("project", "fact.project", "project", false, false),
    DEPARTMENT("department", "fact.department", "", false, false),
    REGION("region", "facet.region", "", false, false),
    YEAR("year", "fact.year", "year", true, true),
    KIND("kind", "facet.kind", "kind", false, false),
    REASON("reason", "column.reason", "", false, false),
    RULES("rules", "facet.rule", "findings", false, false),
    FILE("file", "column.file", "", false, false);

    private final String code;
    private final String key;
    private final String sort;
    private final boolean number;
    private final boolean usual;

    IndicatorColumn(String code, String key, String sort, boolean number, boolean usual) {
        this.code = code;
        this.key = key;
        this.sort = sort;
        this.number = number;
        this.usual = usual;
    }

    /// Its name in addresses.
    public String code() {
        return code;
    }

    /// Key of its heading.
    public String key() {
        return key;
    }

    /// The order it is sorted by; empty where there is none.
    public String sort() {
        return sort;
    }

    public boolean isNumber() {
        return number;
    }

    /// Those named, in the order of this list; the usual ones where none is named. The name of the indicator is always
    /// among them: it leads to the report.
    public static List<IndicatorColumn> chosen(List<String> codes) {
        List<IndicatorColumn> named = Stream.of(values()).filter(c -> codes.contains(c.code)).toList();
        return named.isEmpty() ? Stream.of(values()).filter(c -> c.usual).toList() : Stream.of(values()).filter(c -> c == NAME || named.contains(c)).toList();
    }
}
