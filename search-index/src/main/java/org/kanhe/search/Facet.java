package org.kanhe.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.search.entry.IndexKind;

/// Something hits can be narrowed down by.
enum Facet {
    YEAR("year", "year", 200),
    KIND("kind", "kind", 20),
    UNIT("unit", "unit", 50),
    REGION("region", "region", 50),
    DEPARTMENT("department", "department", 50),
    PROJECT("project", "project", 50),
    LEVEL1("level1", "level1", 30),
    LEVEL2("level2", "level2", 50),
    COMPARISON("comparison", "comparison", 20),
    RULE("rule", "rule", 100),
    SEVERITY("severity", "severity", 10),
    STATUS("status", "status", 10),
    DISMISSAL("dismissal", "dismissal", 10),
    ASSIGNEE("assignee", "assignee", 50),
    /// Whether its reading may be wrong: `yes` or `no`
    DOUBTFUL("doubtful", "doubt", 2),
    REPORT("report", "report", 0),
    SOURCE("source", "source", 0);

    /// In place of a value: hits that have none, such as reports without any finding.
    static final String NONE = "(none)";

    private final String code;
    private final String field;
    private final int size;

    Facet(String code, String field, int size) {
        this.code = code;
        this.field = field;
        this.size = size;
    }

    String code() {
        return code;
    }

    String field() {
        return field;
    }

    /// How many values are listed.
    int size() {
        return size;
    }

    static Optional<Facet> named(String code) {
        return Stream.of(values()).filter(facet -> facet.code.equals(code)).findFirst();
    }

    /// Facets a view shows, in order.
    static List<Facet> of(IndexKind view) {
        return switch (view) {
            case REPORTS -> List.of(YEAR, REGION, UNIT, DEPARTMENT, KIND, LEVEL1, LEVEL2, COMPARISON, RULE, SEVERITY, STATUS, DOUBTFUL);
            case INDICATORS -> List.of(YEAR, LEVEL1, LEVEL2, COMPARISON, REGION, UNIT, KIND, RULE, SEVERITY, STATUS, DOUBTFUL);
            case PASSAGES -> List.of(YEAR, REGION, UNIT, KIND, RULE, SEVERITY, STATUS, DOUBTFUL);
            case FINDINGS -> List.of(STATUS, DISMISSAL, ASSIGNEE, SEVERITY, RULE, YEAR, REGION, UNIT, KIND, LEVEL1, LEVEL2, COMPARISON, DOUBTFUL);
            case SOURCES -> List.of();
        };
    }
}
