package org.kanhe.search;

import org.kanhe.search.entry.IndexKind;
import org.kanhe.search.query.Query;
import org.kanhe.search.query.QueryField;

/// Tells conditions on an indicator row from conditions on the entry as a whole.
final class RowConditions {
    private RowConditions() {}

    /// Whether everything in it speaks of a row.
    static boolean all(Query query, IndexKind view) {
        return switch (query) {
            case Query.Everything _, Query.Text _ -> false;
            case Query.FieldText text -> isRow(text.field(), view);
            case Query.FieldValue value -> isRow(value.field(), view);
            case Query.FieldNumber number -> isRow(number.field(), view);
            case Query.All parts -> parts.parts().stream().allMatch(part -> all(part, view));
            case Query.Any parts -> parts.parts().stream().allMatch(part -> all(part, view));
            case Query.Not not -> all(not.part(), view);
            case Query.Alike alike -> all(alike.asked(), view);
        };
    }

    private static boolean isRow(QueryField field, IndexKind view) {
        return switch (field) {
            case MEASURE, TARGET, ACTUAL -> true;
            // An entry that is a row has one name and one weight; a report has one of each row
            case NAME, LEVEL1, LEVEL2, WEIGHT -> view != IndexKind.INDICATORS;
            // Points of a row in the view of rows, otherwise the total of the report
            case SCORE, UNIT, DEPARTMENT, PROJECT, TITLE, FILE, REASON, REGION, KIND, RULE, SEVERITY, STATUS, YEAR, RATE, ANNUAL, EXECUTED, DOUBTFUL, FINDINGS -> false;
        };
    }
}
