package org.kanhe.search.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.ReportKind;
import org.kanhe.search.text.Folding;
import org.kanhe.search.text.Tokens;

/// Reads `field:value` and `field>=value`.
final class Conditions {
    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,9})?)\\s*(?:%|分|元|万元|年|年度|人次|人|个|次)?");
    private static final Pattern RANGE = Pattern.compile("(.*?)(?:\\.\\.|…|~|至)(.*)");

    private Conditions() {}

    /// @throws QuerySyntaxException when the value does not suit the field
    static Query read(Lexeme.Condition condition) {
        QueryField field = condition.field();
        if (!condition.operator().equals(":") && field.sort() != QueryField.Sort.NUMBER) {
            throw new QuerySyntaxException(QueryMistake.at(condition.at(), MistakeKey.NOT_COMPARABLE, field.code(), condition.operator()).suggesting(Optional.of(field.code() + ":" + condition.value())));
        }
        return switch (field.sort()) {
            case TEXT -> text(condition);
            case LABEL -> new Query.FieldValue(field, List.of(label(condition)));
            case RULE -> new Query.FieldValue(field, List.of(Folding.fold(condition.value()).strip().toUpperCase(Locale.ROOT)));
            case KIND -> new Query.FieldValue(field, kinds(condition));
            case SEVERITY -> new Query.FieldValue(field, List.of(oneOf(condition, Stream.of(Severity.values()).map(Severity::code).toList(), List.of("高", "中", "低", "提示"))));
            case STATUS -> new Query.FieldValue(field, List.of(oneOf(condition, Stream.of(Decision.Status.values()).map(Decision.Status::code).toList(), List.of("待核", "属实", "误报", "已整改"))));
            case NUMBER -> number(condition);
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

    private static String oneOf(Lexeme.Condition condition, List<String> codes, List<String> chinese) {
        String asked = Folding.fold(condition.value()).strip();
        int index = Math.max(codes.indexOf(asked), chinese.indexOf(asked));
        if (index < 0) {
            throw unknown(condition, codes);
        }
        return codes.get(index);
    }

    private static Query number(Lexeme.Condition condition) {
        QueryField field = condition.field();
        String value = Folding.fold(condition.value()).strip();
        return switch (condition.operator()) {
            case ">=" -> new Query.FieldNumber(field, bound(condition, value, true), Optional.empty());
            case ">" -> new Query.FieldNumber(field, bound(condition, value, false), Optional.empty());
            case "<=" -> new Query.FieldNumber(field, Optional.empty(), bound(condition, value, true));
            case "<" -> new Query.FieldNumber(field, Optional.empty(), bound(condition, value, false));
            default -> equalOrRange(condition, value);
        };
    }

    private static Query equalOrRange(Lexeme.Condition condition, String value) {
        Matcher range = RANGE.matcher(value);
        if (!range.matches()) {
            Optional<Query.Bound> bound = bound(condition, value, true);
            return new Query.FieldNumber(condition.field(), bound, bound);
        }
        Optional<Query.Bound> low = range.group(1).isBlank() ? Optional.empty() : bound(condition, range.group(1), true);
        Optional<Query.Bound> high = range.group(2).isBlank() ? Optional.empty() : bound(condition, range.group(2), true);
        if (low.isEmpty() && high.isEmpty()) {
            throw missing(condition);
        }
        if (low.isPresent() && high.isPresent() && low.get().value().compareTo(high.get().value()) > 0) {
            Optional<String> turned = Optional.of(condition.field().code() + ":" + high.get().value().toPlainString() + ".." + low.get().value().toPlainString());
            throw new QuerySyntaxException(QueryMistake.at(condition.valueAt(), MistakeKey.EMPTY_RANGE, condition.value()).suggesting(turned));
        }
        return new Query.FieldNumber(condition.field(), low, high);
    }

    private static Optional<Query.Bound> bound(Lexeme.Condition condition, String value, boolean inclusive) {
        Matcher number = NUMBER.matcher(value.strip().replace(",", ""));
        if (!number.matches()) {
            throw new QuerySyntaxException(QueryMistake.at(condition.valueAt(), MistakeKey.NOT_A_NUMBER, condition.field().code(), value));
        }
        return Optional.of(new Query.Bound(new BigDecimal(number.group(1)), inclusive));
    }

    private static QuerySyntaxException missing(Lexeme.Condition condition) {
        return new QuerySyntaxException(QueryMistake.at(condition.valueAt(), MistakeKey.MISSING_VALUE, condition.field().code() + ":"));
    }

    private static QuerySyntaxException unknown(Lexeme.Condition condition, List<String> known) {
        return new QuerySyntaxException(
                QueryMistake.at(condition.valueAt(), MistakeKey.UNKNOWN_VALUE, condition.field().code(), condition.value()).suggesting(Nearest.to(condition.value(), known).map(v -> condition.field().code() + ":" + v)));
    }
}
