package org.kanhe.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            row.weight.value +        | unfinished      |
            row.weight.value > )      | unexpected      | )
            rowx.a                    | unknown-name    | rowx
            'a' > 3                   | no-overload     | > string, int
            'a'                       | not-a-condition | string
            has(3)                    | macro           |
            """)
    void everyMistakeIsToldByWhatIsWrong(String expression, String key, @Nullable String args) {
        assertThat(Expression.compile(expression)).isInstanceOfSatisfying(Compiled.Mistaken.class, mistaken -> {
            Said said = mistaken.mistakes().getFirst().said();
            assertThat(said.key()).as(said.toString()).isEqualTo(key);
            assertThat(String.join(" ", said.args())).isEqualTo(Objects.requireNonNullElse(args, ""));
        });
    }

    @Test
    void anExpressionThatIsTooLongSaysSo() {
        assertThat(Expression.compile("true" + " || true".repeat(400)))
                .isInstanceOfSatisfying(Compiled.Mistaken.class, mistaken -> assertThat(mistaken.mistakes().getFirst().said().key()).isEqualTo("too-long"));
    }
}
