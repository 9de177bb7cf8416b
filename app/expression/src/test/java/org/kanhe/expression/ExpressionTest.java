package org.kanhe.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final Map<String, @Nullable Object> ROW = row();
    private static final Map<String, @Nullable Object> REPORT = Map.of("kind", "project-self-evaluation", "year", cell(2022, "2022年度", "p0"), "indicators", Collections.nCopies(300, ROW));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            row.weight.value > 9                                    | t0r1c6
            row.weight.value >= 10.0 && row.name.value.contains('满意') | t0r1c6 t0r1c3
            row.score.value == null                                 | t0r1c7
            report.indicators.exists(i, i.weight.value == 10)       | t0r1c6
            report.year.value == 2022 && row.weight.value < 11.5    | p0 t0r1c6
            """)
    void whatItLookedAtIsTheEvidence(String expression, String places) {
        assertThat(ask(expression)).isInstanceOfSatisfying(Answer.Yes.class, yes -> assertThat(String.join(" ", yes.used().stream().map(Answer.Used::at).toList())).isEqualTo(places));
    }

    @ParameterizedTest
    @ValueSource(strings = {"row.score.value < 3.0", "row.nothing.value > 1.0", "report.indicators[999].weight.value > 1.0"})
    void whatTheFormLacksOrNobodyFilledDoesNotApply(String expression) {
        assertThat(ask(expression)).isEqualTo(new Answer.NotApplicable());
    }

    @Test
    void nobodyConcludesFromACellThatCouldNotBeRead() {
        assertThat(ask("row.actual.value < 3.0")).isInstanceOfSatisfying(Answer.Unclear.class, u -> {
            assertThat(u.why()).isEqualTo(Answer.Why.UNREADABLE);
            assertThat(u.used().getFirst()).isEqualTo(new Answer.Used("t0r1c8", "31..5"));
        });
    }

    @Test
    void aConditionThatRunsOnAndOnIsStopped() {
        Answer answer = ask("report.indicators.all(i, report.indicators.all(j, report.indicators.all(k, true)))");

        assertThat(answer).isInstanceOfSatisfying(Answer.Unclear.class, u -> assertThat(u.why()).isEqualTo(Answer.Why.LIMIT));
    }

    @Test
    void valuesThatDoNotGoTogetherAreUndecided() {
        assertThat(ask("row.name.value > 3.0")).isInstanceOfSatisfying(Answer.Unclear.class, u -> assertThat(u.why()).isEqualTo(Answer.Why.MISMATCH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            row.weight.value + | 1 | 19
            rowx.a             | 1 | 1
            'a'                | 1 | 1
            size(row) + 1      | 1 | 1
            """)
    void aMistakeNamesItsPlace(String expression, int line, int column) {
        assertThat(Expression.compile(expression)).isInstanceOfSatisfying(Compiled.Mistaken.class, m -> {
            assertThat(m.mistakes().getFirst().line()).isEqualTo(line);
            assertThat(m.mistakes().getFirst().column()).isEqualTo(column);
        });
    }

    @Test
    void tooLongAnExpressionIsRefused() {
        assertThat(Expression.compile("true || ".repeat(300) + "true")).isInstanceOf(Compiled.Mistaken.class);
    }

    private static Answer ask(String expression) {
        return switch (Expression.compile(expression)) {
            case Compiled.Ready ready -> ready.expression().ask(REPORT, ROW);
            case Compiled.Mistaken mistaken -> throw new AssertionError(mistaken.mistakes());
        };
    }

    private static Map<String, @Nullable Object> row() {
        Map<String, @Nullable Object> unreadable = cell(null, "31..5", "t0r1c8");
        unreadable.put("unreadable", true);
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("name", cell("群众满意度", "群众满意度", "t0r1c3"));
        row.put("weight", cell(new BigDecimal("10"), "10", "t0r1c6"));
        row.put("score", cell(null, "", "t0r1c7"));
        row.put("actual", unreadable);
        return row;
    }

    private static Map<String, @Nullable Object> cell(@Nullable Object value, String raw, String at) {
        Map<String, @Nullable Object> cell = new LinkedHashMap<>();
        cell.put("value", value);
        cell.put("raw", raw);
        cell.put("at", at);
        return cell;
    }
}
