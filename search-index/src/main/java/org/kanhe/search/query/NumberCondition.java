package org.kanhe.search.query;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.IndicatorValues;
import org.kanhe.core.report.Measure;
import org.kanhe.search.text.Folding;

/// Reads `field>=value` and `field:low..high`, with units as people write them: an amount in 元 or 亿元 is converted, and a
/// target with a unit of measure asks for that unit as well.
final class NumberCondition {
    private static final String DIGITS = "-?(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(?:\\.\\d{1,9})?";
    private static final Pattern NUMBER = Pattern.compile("(" + DIGITS + ")\\s*(.{0,20})");
    private static final Pattern RANGE = Pattern.compile("(.*?)(?:\\.{2,}|~|至|到|(?<=[\\p{IsHan}\\d%])-)(.*)");
    private static final Pattern SAID_BEFORE = Pattern.compile("(不低于|不少于|大于等于|至少|不高于|不超过|小于等于|至多|高于|大于|超过|低于|小于|少于)(.+)");
    private static final Pattern SAID_AFTER = Pattern.compile("(.+?)及?(以上|以下|以内)");
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("不低于", ">="), Map.entry("不少于", ">="), Map.entry("大于等于", ">="), Map.entry("至少", ">="), Map.entry("以上", ">="), Map.entry("不高于", "<="), Map.entry("不超过", "<="),
            Map.entry("小于等于", "<="), Map.entry("至多", "<="), Map.entry("以下", "<="), Map.entry("以内", "<="), Map.entry("高于", ">"), Map.entry("大于", ">"), Map.entry("超过", ">"), Map.entry("低于", "<"),
            Map.entry("小于", "<"), Map.entry("少于", "<"));
    /// In 万元, as amounts are kept.
    private static final Map<String, BigDecimal> MONEY = Map.of("", BigDecimal.ONE, "万元", BigDecimal.ONE, "万", BigDecimal.ONE, "元", new BigDecimal("0.0001"), "亿元", new BigDecimal("10000"), "亿", new BigDecimal("10000"));

    private final Lexeme.Condition condition;
    private final Set<String> units = new LinkedHashSet<>();

    private NumberCondition(Lexeme.Condition condition) {
        this.condition = condition;
    }

    /// @throws QuerySyntaxException when the value is no number of that field
    static Query read(Lexeme.Condition condition) {
        NumberCondition reading = new NumberCondition(condition);
        Query.FieldNumber number = reading.read(condition.operator(), Folding.fold(condition.value()).strip());
        if (reading.units.size() > 1) {
            throw reading.noNumber(condition.value());
        }
        return reading.units.isEmpty() ? number : new Query.All(List.of(number, new Query.FieldValue(QueryField.MEASURE, List.copyOf(reading.units))));
    }

    private Query.FieldNumber read(String operator, String value) {
        return switch (operator) {
            case ">=" -> from(bound(value, true));
            case ">" -> from(bound(value, false));
            case "<=" -> to(bound(value, true));
            case "<" -> to(bound(value, false));
            default -> equal(value);
        };
    }

    private Query.FieldNumber equal(String value) {
        Matcher before = SAID_BEFORE.matcher(value);
        if (before.matches()) {
            return read(SAID.getOrDefault(before.group(1), ":"), before.group(2));
        }
        Matcher after = SAID_AFTER.matcher(value);
        if (after.matches()) {
            return read(SAID.getOrDefault(after.group(2), ":"), after.group(1));
        }
        Matcher range = RANGE.matcher(value);
        return range.matches() ? range(range.group(1), range.group(2)) : both(bound(value, true));
    }

    private Query.FieldNumber range(String from, String to) {
        Optional<Query.Bound> low = from.isBlank() ? Optional.empty() : Optional.of(bound(from, true));
        Optional<Query.Bound> high = to.isBlank() ? Optional.empty() : Optional.of(bound(to, true));
        if (low.isEmpty() && high.isEmpty()) {
            throw new QuerySyntaxException(QueryMistake.at(condition.valueAt(), MistakeKey.MISSING_VALUE, condition.field().code() + ":"));
        }
        if (low.isPresent() && high.isPresent() && low.get().value().compareTo(high.get().value()) > 0) {
            Optional<String> turned = Optional.of(condition.field().code() + ":" + high.get().value().toPlainString() + ".." + low.get().value().toPlainString());
            throw new QuerySyntaxException(QueryMistake.at(condition.valueAt(), MistakeKey.EMPTY_RANGE, condition.value()).suggesting(turned));
        }
        return new Query.FieldNumber(condition.field(), low, high);
    }

    private Query.FieldNumber from(Query.Bound bound) {
        return new Query.FieldNumber(condition.field(), Optional.of(bound), Optional.empty());
    }

    private Query.FieldNumber to(Query.Bound bound) {
        return new Query.FieldNumber(condition.field(), Optional.empty(), Optional.of(bound));
    }

    private Query.FieldNumber both(Query.Bound bound) {
        return new Query.FieldNumber(condition.field(), Optional.of(bound), Optional.of(bound));
    }

    private Query.Bound bound(String value, boolean inclusive) {
        Matcher number = NUMBER.matcher(value.strip());
        if (!number.matches()) {
            throw noNumber(value);
        }
        return new Query.Bound(inUnit(new BigDecimal(number.group(1).replace(",", "")), number.group(2).strip(), value), inclusive);
    }

    private BigDecimal inUnit(BigDecimal number, String unit, String value) {
        return switch (condition.field()) {
            case YEAR -> only(Set.of("", "年", "年度"), unit, number, value);
            case RATE -> only(Set.of("", "%"), unit, number, value);
            case WEIGHT, SCORE -> only(Set.of("", "分", "%"), unit, number, value);
            case DOUBTFUL, FINDINGS -> only(Set.of("", "个", "条", "处", "项"), unit, number, value);
            case ANNUAL, EXECUTED -> Optional.ofNullable(MONEY.get(unit)).map(number::multiply).orElseThrow(() -> noNumber(value));
            case TARGET, ACTUAL -> unit.isEmpty() ? number : measured(number.toPlainString() + unit, value);
            case UNIT, DEPARTMENT, PROJECT, TITLE, FILE, NAME, REASON, LEVEL1, LEVEL2, REGION, MEASURE, KIND, RULE, SEVERITY, STATUS -> throw noNumber(value);
        };
    }

    private BigDecimal only(Set<String> known, String unit, BigDecimal number, String value) {
        if (!known.contains(unit)) {
            throw noNumber(value);
        }
        return number;
    }

    /// Read as the same words in a cell are: 12万件 is 120000 件.
    private BigDecimal measured(String text, String value) {
        if (IndicatorValues.parse(text) instanceof IndicatorValue.Measured measured && measured.parts().size() == 1) {
            Measure measure = measured.parts().getFirst();
            if (measure.upper().isEmpty() && measure.change().isEmpty() && measure.subject().isEmpty() && measure.period().isEmpty()) {
                Optional.of(Folding.fold(measure.unit()).replaceAll("\\s", "")).filter(unit -> !unit.isEmpty()).ifPresent(units::add);
                return measure.number();
            }
        }
        throw noNumber(value);
    }

    private QuerySyntaxException noNumber(String value) {
        return new QuerySyntaxException(QueryMistake.at(condition.valueAt(), MistakeKey.NOT_A_NUMBER, condition.field().code(), value));
    }
}
