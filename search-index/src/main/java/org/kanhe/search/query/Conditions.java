package org.kanhe.search.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.ReportKind;
import org.kanhe.search.text.Folding;
import org.kanhe.search.text.Tokens;

/// Reads `field:value` and `field>=value`.
final class Conditions {
    /// As pages say them, and otherwise; in the order of their codes.
    private static final List<List<String>> SEVERITIES = List.of(List.of("严重", "高"), List.of("一般", "中"), List.of("提示", "低"), List.of("参考"));
    private static final List<List<String>> STATUSES = List.of(List.of("待核"), List.of("属实"), List.of("已排除", "误报"), List.of("已整改"));

    private Conditions() {}

    /// @throws QuerySyntaxException when the value does not suit the field
    static Query read(Lexeme.Condition condition) {
        QueryField field = condition.field();
        if (condition.operator().equals("!=")) {
            return new Query.Not(read(new Lexeme.Condition(condition.at(), field, ":", condition.valueAt(), condition.value(), condition.quoted())));
        }
        if (!condition.operator().equals(":") && field.sort() != QueryField.Sort.NUMBER) {
            throw new QuerySyntaxException(QueryMistake.at(condition.at(), MistakeKey.NOT_COMPARABLE, field.code(), condition.operator()).suggesting(Optional.of(field.code() + ":" + condition.value())));
        }
        return switch (field.sort()) {
            case TEXT -> text(condition);
            case LABEL -> new Query.FieldValue(field, List.of(label(condition)));
            case RULE -> new Query.FieldValue(field, List.of(rule(condition)));
            case KIND -> new Query.FieldValue(field, kinds(condition));
            case SEVERITY -> new Query.FieldValue(field, List.of(oneOf(condition, Stream.of(Severity.values()).map(Severity::code).toList(), SEVERITIES)));
            case STATUS -> new Query.FieldValue(field, List.of(oneOf(condition, Stream.of(Decision.Status.values()).map(Decision.Status::code).toList(), STATUSES)));
            case NUMBER -> NumberCondition.read(condition);
        };
    }

    private static Query text(Lexeme.Condition condition) {
        List<String> tokens = Tokens.of(condition.value()).texts();
        if (tokens.isEmpty()) {
            throw missing(condition);
        }
        return new Query.FieldText(condition.field(), tokens, condition.value(), condition.quoted());
    }

    private static String label(Lexeme.Condition condition) {
        String label = Folding.fold(condition.value()).replaceAll("\\s", "");
        if (label.isEmpty()) {
            throw missing(condition);
        }
        return label;
    }

    private static List<String> kinds(Lexeme.Condition condition) {
        String asked = Folding.fold(condition.value()).strip();
        List<String> kinds = Stream.of(ReportKind.values()).filter(kind -> kind.code().equals(asked) || (!asked.isEmpty() && kind.term().contains(asked))).map(ReportKind::code).toList();
        if (kinds.isEmpty()) {
            throw unknown(condition, Stream.of(ReportKind.values()).map(ReportKind::code).toList());
        }
        return kinds;
    }

    private static String oneOf(Lexeme.Condition condition, List<String> codes, List<List<String>> chinese) {
        String asked = Folding.fold(condition.value()).strip();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).equals(asked) || chinese.get(i).contains(asked)) {
                return codes.get(i);
            }
        }
        throw unknown(condition, codes);
    }

    /// AR01 is AR-01.
    private static String rule(Lexeme.Condition condition) {
        String rule = Folding.fold(condition.value()).strip().toUpperCase(Locale.ROOT);
        return rule.matches("[A-Z]{2}\\d{2}") ? rule.substring(0, 2) + "-" + rule.substring(2) : rule;
    }

    private static QuerySyntaxException missing(Lexeme.Condition condition) {
        return new QuerySyntaxException(QueryMistake.at(condition.valueAt(), MistakeKey.MISSING_VALUE, condition.field().code() + ":"));
    }

    private static QuerySyntaxException unknown(Lexeme.Condition condition, List<String> known) {
        return new QuerySyntaxException(
                QueryMistake.at(condition.valueAt(), MistakeKey.UNKNOWN_VALUE, condition.field().code(), condition.value()).suggesting(Nearest.to(condition.value(), known).map(v -> condition.field().code() + ":" + v)));
    }
}
