package org.kanhe.search;

import java.util.List;
import java.util.stream.Stream;
import org.kanhe.search.query.Query;
import org.kanhe.search.query.QueryField;

/// Which field of the schema answers which field of the query language.
final class FieldNames {
    private FieldNames() {}

    /// Whose words belong to every entry of a report or name an indicator.
    static final List<String> NAMES = Stream.of(QueryField.UNIT, QueryField.DEPARTMENT, QueryField.PROJECT, QueryField.TITLE, QueryField.NAME).map(FieldNames::words).toList();

    /// What is written in the entry itself.
    static final List<String> TEXTS = List.of("own", words(QueryField.REASON));

    static String words(QueryField field) {
        return field.code() + "Words";
    }

    static String value(QueryField field) {
        return field.code();
    }

    static String low(QueryField field) {
        return switch (field) {
            case TARGET -> "low";
            case ACTUAL -> "actualLow";
            default -> number(field);
        };
    }

    static String high(QueryField field) {
        return switch (field) {
            case TARGET -> "high";
            case ACTUAL -> "actualHigh";
            default -> number(field);
        };
    }

    private static String number(QueryField field) {
        return field == QueryField.FINDINGS ? "finding" : field.code();
    }

    /// 产出 also asks for 产出指标.
    static List<String> alternatives(Query.FieldValue value) {
        boolean level = value.field() == QueryField.LEVEL1 || value.field() == QueryField.LEVEL2;
        return level ? value.values().stream().flatMap(v -> v.endsWith("指标") ? Stream.of(v) : Stream.of(v, v + "指标")).toList() : value.values();
    }
}
