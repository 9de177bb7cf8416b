package org.kanhe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.kanhe.core.report.Measure.Comparison;

class IndicatorValuesPropertyTest {
    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("%", "人", "人次", "件", "个", "万元", "元", "天", "小时", "个月", "平方米", "公里", "吨", "亩", "份", "场", "期", "户");
    }

    @Provide
    Arbitrary<String> digitlessSentences() {
        return Arbitraries.strings().withChars("为保障群众切身利益做好服务工作提升环境，。：“”").ofMaxLength(40);
    }

    @Property
    void everyWrittenComparisonIsReadBack(@ForAll @BigRange(min = "0.01", max = "99999") @Scale(2) BigDecimal n, @ForAll("units") String unit) {
        String value = n.toPlainString() + unit;
        says("≥" + value, Comparison.AT_LEAST, n, unit);
        says("不低于 " + value, Comparison.AT_LEAST, n, unit);
        says(value + "以上", Comparison.AT_LEAST, n, unit);
        says("≤" + value, Comparison.AT_MOST, n, unit);
        says("控制在" + value + "以内", Comparison.AT_MOST, n, unit);
        says("超过" + value, Comparison.AT_LEAST, n, unit);
        says("低于" + value, Comparison.AT_MOST, n, unit);
        says("＞" + value, Comparison.MORE, n, unit);
        says("＜" + value, Comparison.LESS, n, unit);
        says("＝" + value, Comparison.EQUAL, n, unit);
        says(value, Comparison.NONE, n, unit);
    }

    @Property
    void anIntervalKeepsBothEnds(@ForAll @BigRange(min = "1", max = "500") @Scale(0) BigDecimal low, @ForAll @BigRange(min = "501", max = "1900") @Scale(0) BigDecimal high, @ForAll("units") String unit) {
        IndicatorValue value = IndicatorValues.parse(low + "～" + high + unit);
        assertThat(value).isEqualTo(new IndicatorValue.Measured(low + "～" + high + unit, java.util.List.of(new Measure("", Comparison.BETWEEN, low, Optional.of(high), unit, Optional.empty(), ""))));
    }

    @Property
    void twoBoundsAreOneInterval(@ForAll @BigRange(min = "1", max = "500") @Scale(0) BigDecimal low, @ForAll @BigRange(min = "501", max = "1900") @Scale(0) BigDecimal high, @ForAll("units") String unit) {
        String printed = "≥" + low + unit + "且≤" + high + unit;
        assertThat(IndicatorValues.parse(printed)).isEqualTo(new IndicatorValue.Measured(printed, java.util.List.of(new Measure("", Comparison.BETWEEN, low, Optional.of(high), unit, Optional.empty(), ""))));
    }

    @Property
    void aChangeIsComparedByItsAmount(@ForAll @BigRange(min = "0.1", max = "99") @Scale(1) BigDecimal n) {
        Measure down = new Measure("", Comparison.AT_LEAST, n, Optional.empty(), "%", Optional.of(Measure.Change.DECREASE), "");
        Measure up = new Measure("", Comparison.AT_MOST, n, Optional.empty(), "%", Optional.of(Measure.Change.INCREASE), "");
        assertThat(IndicatorValues.parse("下降" + n + "%以上")).isInstanceOfSatisfying(IndicatorValue.Measured.class, m -> assertThat(m.parts()).containsExactly(down));
        assertThat(IndicatorValues.parse("增加" + n + "%以内")).isInstanceOfSatisfying(IndicatorValue.Measured.class, m -> assertThat(m.parts()).containsExactly(up));
    }

    @Property
    void fullWidthAndHalfWidthSayTheSame(@ForAll @BigRange(min = "1", max = "9999") @Scale(0) BigDecimal n, @ForAll("units") String unit) {
        StringBuilder wide = new StringBuilder("≧");
        n.toPlainString().chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        says(wide + unit.replace('%', '％'), Comparison.AT_LEAST, n, unit);
    }

    @Property
    void nothingMakesItThrow(@ForAll String anything) {
        assertThat(IndicatorValues.parse(anything)).isNotNull();
    }

    @Property
    void wordsWithoutNumbersAreNoMeasure(@ForAll("digitlessSentences") String words) {
        assertThat(IndicatorValues.parse(words)).isInstanceOf(IndicatorValue.Described.class);
    }

    private static void says(String printed, Comparison comparison, BigDecimal number, String unit) {
        assertThat(IndicatorValues.parse(printed)).as(printed).isInstanceOfSatisfying(IndicatorValue.Measured.class, m -> assertThat(m.parts()).containsExactly(new Measure("", comparison, number, Optional.empty(), unit, Optional.empty(), "")));
    }
}
