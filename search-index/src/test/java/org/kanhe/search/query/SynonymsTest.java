package org.kanhe.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SynonymsTest {
    private static final Synonyms LISTS = Synonyms.parse("""
            # offices
            卫健局 = 卫生健康局 = 卫健委
            接访 = 接待来访
            """);

    @Test
    void aWordIsAccompaniedByWhatMeansTheSame() {
        assertThat(widened("卫健局")).isEqualTo("卫健局{卫生健康局/卫健委}");
        assertThat(widened("单位:卫健委")).isEqualTo("unit=卫健委{unit=卫健局/unit=卫生健康局}");
    }

    @Test
    void aWordInsideALongerOneIsReplacedThere() {
        assertThat(widened("临江区卫健局")).isEqualTo("临江区卫健局{临江区卫生健康局/临江区卫健委}");
        assertThat(widened("接访群众满意度 2021")).isEqualTo("(接访群众满意度{接待来访群众满意度} 且 2021)");
    }

    @Test
    void quotedAndExcludedWordsMeanOnlyThemselves() {
        assertThat(widened("\"卫健局\"")).isEqualTo("\"卫健局\"");
        assertThat(widened("信访 -卫健局")).isEqualTo("(信访 且 非 卫健局)");
    }

    @Test
    void aLineThatIsNoGroupIsNamed() {
        assertThatThrownBy(() -> Synonyms.parse("甲 = 乙\n\n丙")).hasMessageContaining("line 3");
        assertThatThrownBy(() -> Synonyms.parse("甲 = ")).hasMessageContaining("line 1");
    }

    private static String widened(String q) {
        return Spoken.of(LISTS.widen(QueryParser.read(q)));
    }
}
