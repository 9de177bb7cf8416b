package org.kanhe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureUnitTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            次     | 次     | SAME
            %      | ％     | SAME
            万元   | 元     | CONVERTIBLE
            小时   | 天     | CONVERTIBLE
            亩     | 平方米 | CONVERTIBLE
            年     | 个月   | CONVERTIBLE
            人     | 人次   | RELATED
            个     | 项     | RELATED
            次     | ''     | RELATED
            %      | ''     | RELATED
            %      | 次     | DIFFERENT
            %      | 人     | DIFFERENT
            万元   | %      | DIFFERENT
            天     | 次     | DIFFERENT
            %      | 个百分点 | RELATED
            元/人  | 元     | DIFFERENT
            """)
    void unitsSayWhetherTheirNumbersCanBeHeldAgainstEachOther(String one, String other, MeasureUnit.Comparability expected) {
        assertThat(MeasureUnit.of(one).comparableWith(MeasureUnit.of(other))).isEqualTo(expected);
        assertThat(MeasureUnit.of(other).comparableWith(MeasureUnit.of(one))).isEqualTo(expected);
    }

    @Test
    void quantitiesOfOneSortConvert() {
        assertThat(MeasureUnit.of("万元").convert(new BigDecimal("1.5"), MeasureUnit.of("元"))).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("15000"));
        assertThat(MeasureUnit.of("公里").convert(new BigDecimal("2"), MeasureUnit.of("米"))).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("2000"));
        assertThat(MeasureUnit.of("%").convert(BigDecimal.ONE, MeasureUnit.of("次"))).isEmpty();
    }
}
