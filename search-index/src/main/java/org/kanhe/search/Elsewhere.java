package org.kanhe.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.kanhe.search.entry.IndexKind;
import org.kanhe.search.query.Query;
import org.kanhe.search.query.QueryField;

/// Tells which conditions of a query nothing in a view can fulfil: paragraphs have no indicators, rows no execution rate.
/// They find nothing there, and are said to; they are never dropped, because a shorter query would find what was not asked.
final class Elsewhere {
    private Elsewhere() {}

    static List<String> in(Query query, IndexKind view) {
        Set<QueryField> fields = new TreeSet<>();
        gather(query, view, fields);
        return fields.stream().map(field -> field.code().toLowerCase(Locale.ROOT)).toList();
    }

    private static void gather(Query query, IndexKind view, Set<QueryField> fields) {
        switch (query) {
            case Query.FieldText text -> add(text.field(), view, fields);
            case Query.FieldValue value -> add(value.field(), view, fields);
            case Query.FieldNumber number -> add(number.field(), view, fields);
            case Query.All all -> all.parts().forEach(part -> gather(part, view, fields));
            case Query.Any any -> any.parts().forEach(part -> gather(part, view, fields));
            case Query.Not not -> gather(not.part(), view, fields);
            case Query.Alike alike -> gather(alike.asked(), view, fields);
            case Query.Everything _, Query.Text _ -> {}
        }
    }

    private static void add(QueryField field, IndexKind view, Set<QueryField> fields) {
        if (!has(view, field)) {
            fields.add(field);
        }
    }

    private static boolean has(IndexKind view, QueryField field) {
        return switch (field) {
            case UNIT, DEPARTMENT, PROJECT, TITLE, FILE, REGION, KIND, RULE, SEVERITY, STATUS, YEAR, DOUBTFUL, FINDINGS -> true;
            case NAME, LEVEL1, LEVEL2, MEASURE, TARGET, ACTUAL, WEIGHT -> view != IndexKind.PASSAGES;
            case REASON, SCORE -> view == IndexKind.REPORTS || view == IndexKind.INDICATORS;
            case RATE, ANNUAL, EXECUTED -> view == IndexKind.REPORTS;
        };
    }
}
