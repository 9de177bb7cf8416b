package org.kanhe.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.search.query.Query;
import org.kanhe.search.query.QueryField;
import org.kanhe.search.text.Tokens;

/// Answers a query by looking at every report, row and paragraph, with nothing of the index but its cutting into tokens.
record BruteForce(List<Thing> things) {
    static BruteForce over(List<IndexedSubmission> files, String view) {
        return new BruteForce(files.stream().flatMap(file -> Things.of(file, view).stream()).toList());
    }

    Set<String> answers(Query query) {
        return things.stream().filter(thing -> holds(query, thing)).map(Thing::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean holds(Query query, Thing thing) {
        if (ofRow(query, thing)) {
            return thing.rows().stream().anyMatch(row -> inRow(query, row));
        }
        return switch (query) {
            case Query.Everything _ -> true;
            case Query.Text text -> thing.says(text.tokens());
            case Query.FieldText text -> thing.says(text.field(), text.tokens());
            case Query.FieldValue value -> value(value, thing);
            case Query.FieldNumber number -> thing.numbers(number.field()).stream().anyMatch(n -> within(number, n, n));
            case Query.All all -> all(all.parts(), thing);
            case Query.Any any -> any.parts().stream().anyMatch(part -> holds(part, thing));
            case Query.Not not -> !holds(not.part(), thing);
            case Query.Alike alike -> holds(alike.asked(), thing) || alike.others().stream().anyMatch(other -> holds(other, thing));
        };
    }

    /// Conditions on a row that stand together hold of one row; exclusions alone hold of every row.
    private static boolean all(List<Query> parts, Thing thing) {
        List<Query> rows = parts.stream().filter(part -> ofRow(part, thing)).toList();
        boolean others = parts.stream().filter(part -> !ofRow(part, thing)).allMatch(part -> holds(part, thing));
        boolean one = rows.stream().allMatch(Query.Not.class::isInstance) ? rows.stream().noneMatch(not -> holds(((Query.Not) not).part(), thing))
                : thing.rows().stream().anyMatch(row -> rows.stream().allMatch(part -> inRow(part, row)));
        return others && one;
    }

    private static boolean inRow(Query query, Row row) {
        return switch (query) {
            case Query.Everything _, Query.Text _ -> throw new IllegalArgumentException(query.toString());
            case Query.FieldText text -> !Tokens.of(row.name()).find(text.tokens()).isEmpty();
            case Query.FieldValue value -> row.values(value.field()).stream().anyMatch(v -> alternatives(value).contains(v));
            case Query.FieldNumber number -> row.number(number.field()).stream().anyMatch(n -> within(number, n.low(), n.high()));
            case Query.All all -> all.parts().stream().allMatch(part -> inRow(part, row));
            case Query.Any any -> any.parts().stream().anyMatch(part -> inRow(part, row));
            case Query.Not not -> !inRow(not.part(), row);
            case Query.Alike alike -> inRow(alike.asked(), row) || alike.others().stream().anyMatch(other -> inRow(other, row));
        };
    }

    private static boolean ofRow(Query query, Thing thing) {
        return switch (query) {
            case Query.Everything _, Query.Text _ -> false;
            case Query.FieldText text -> thing.rowField(text.field());
            case Query.FieldValue value -> thing.rowField(value.field());
            case Query.FieldNumber number -> thing.rowField(number.field());
            case Query.All all -> all.parts().stream().allMatch(part -> ofRow(part, thing));
            case Query.Any any -> any.parts().stream().allMatch(part -> ofRow(part, thing));
            case Query.Not not -> ofRow(not.part(), thing);
            case Query.Alike alike -> ofRow(alike.asked(), thing);
        };
    }

    private static boolean value(Query.FieldValue value, Thing thing) {
        boolean part = value.field() == QueryField.REGION;
        return thing.values(value.field()).stream().anyMatch(v -> part ? value.values().stream().anyMatch(v::contains) : alternatives(value).contains(v));
    }

    /// 产出 is 产出指标.
    private static List<String> alternatives(Query.FieldValue value) {
        boolean level = value.field() == QueryField.LEVEL1 || value.field() == QueryField.LEVEL2;
        return level ? value.values().stream().flatMap(v -> Stream.of(v, v + "指标")).toList() : value.values();
    }

    private static boolean within(Query.FieldNumber number, BigDecimal low, BigDecimal high) {
        boolean above = number.low().map(bound -> low.compareTo(bound.value()) >= (bound.inclusive() ? 0 : 1)).orElse(true);
        boolean below = number.high().map(bound -> high.compareTo(bound.value()) <= (bound.inclusive() ? 0 : -1)).orElse(true);
        return above && below;
    }

    /// A number or an interval.
    record Span(BigDecimal low, BigDecimal high) {}

    /// One measure of one row.
    record Row(String name, String level1, String level2, List<String> units, List<Span> targets, List<Span> actuals, List<BigDecimal> weights) {
        List<String> values(QueryField field) {
            return switch (field) {
                case LEVEL1 -> List.of(level1);
                case LEVEL2 -> List.of(level2);
                case MEASURE -> units;
                default -> throw new IllegalArgumentException(field.code());
            };
        }

        List<Span> number(QueryField field) {
            return switch (field) {
                case TARGET -> targets;
                case ACTUAL -> actuals;
                case WEIGHT -> weights.stream().map(w -> new Span(w, w)).toList();
                default -> throw new IllegalArgumentException(field.code());
            };
        }
    }

    /// A report, a row or a paragraph.
    ///
    /// @param exact  names that find it when typed in full, and labels
    /// @param texts  everything written in it and the names around it
    record Thing(String id, boolean isRow, Set<String> exact, List<String> texts, java.util.Map<QueryField, List<String>> words, java.util.Map<QueryField, List<BigDecimal>> figures, List<Row> rows) {
        boolean says(List<String> tokens) {
            return exact.contains(String.join("", tokens)) || texts.stream().anyMatch(text -> !Tokens.of(text).find(tokens).isEmpty());
        }

        boolean says(QueryField field, List<String> tokens) {
            return words.getOrDefault(field, List.of()).stream().anyMatch(text -> !Tokens.of(text).find(tokens).isEmpty());
        }

        List<String> values(QueryField field) {
            return words.getOrDefault(field, List.of());
        }

        List<BigDecimal> numbers(QueryField field) {
            return figures.getOrDefault(field, List.of());
        }

        boolean rowField(QueryField field) {
            return switch (field) {
                case TARGET, ACTUAL, MEASURE -> true;
                case NAME, LEVEL1, LEVEL2, WEIGHT -> !isRow;
                default -> false;
            };
        }
    }

    /// Copies of a list with one more.
    static <T> List<T> plus(List<T> list, List<T> more) {
        List<T> both = new ArrayList<>(list);
        both.addAll(more);
        return both;
    }
}
