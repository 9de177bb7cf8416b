package org.kanhe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.85万元     | 203.85
            102万          | 102
            0.28万元       | 0.28
            '1,234.5'      | 1234.5
            '１，２３４．５０' | 1234.50
            '1 234.5'      | 1234.5
            60             | 60
            '　38.94　'    | 38.94
            -3.5           | -3.5
            5000元         | 0.5000
            '5,000.00元'   | 0.500000
            ￥20万元整     | 20
            12千元         | 1.2
            1.25亿元       | 12500
            三十六万元     | 36
            叁佰万元整     | 300
            3百万元        | 300
            2千万元        | 2000
            .5             | 0.5
            5.             | 5
            1.2E+05        | 120000
            """)
    void amountsComeInTenThousandYuan(String raw, BigDecimal expected) {
        assertThat(Quantities.amount(raw, MoneyUnit.TEN_THOUSAND_YUAN)).hasValueSatisfying(a -> assertThat(a.value()).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YUAN                 | 203850   | 20.3850
            YUAN                 | 12万元   | 12
            THOUSAND_YUAN        | 35.5     | 3.55
            HUNDRED_MILLION_YUAN | 1.2      | 12000
            TEN_THOUSAND_YUAN    | 35元     | 0.0035
            """)
    void theUnitOfTheColumnCountsWhereTheCellNamesNone(MoneyUnit column, String raw, BigDecimal expected) {
        assertThat(Quantities.amount(raw, column)).hasValueSatisfying(a -> assertThat(a.value()).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100        | 0
            66.40      | 2
            203850元   | 4
            1.2亿元    | -3
            """)
    void theScaleIsThePrintedPrecision(String raw, int scale) {
        assertThat(Quantities.amount(raw, MoneyUnit.TEN_THOUSAND_YUAN)).hasValueSatisfying(a -> assertThat(a.value().scale()).isEqualTo(scale));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31..5", "1O0", "12,34", "1,2345", "20\n30", "约20", "20万元以内", "3次", "85%", "20（调整后）", "1.2.3", "十十", "万元", "--5", "2020年", "五千五"})
    void whatIsNotOneNumberIsNotUnderstood(String raw) {
        assertThat(Quantities.amount(raw, MoneyUnit.TEN_THOUSAND_YUAN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "—", "— —", "——", "-", "－", "/", "／", "\\", "无", "……", "… …", "...", "N/A", "不适用"})
    void strokesAndWordsForNothingAreBlankLike(String raw) {
        assertThat(Quantities.isBlankLike(raw)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "零", "-5", "无投诉", "完成", "1/2"})
    void zeroAndWordsWithMeaningAreNotBlank(String raw) {
        assertThat(Quantities.isBlankLike(raw)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            64.9%        | 64.9
            64.9％       | 64.9
            '　100% '    | 100
            101.21%      | 101.21
            100          | 100
            0            | 0
            0.5%         | 0.5
            100百分比    | 100
            百分之八十五 | 85
            3.5‰         | 0.35
            -2%          | -2
            """)
    void ratesAreInPercent(String raw, BigDecimal expected) {
        assertThat(Quantities.rate(raw)).hasValueSatisfying(r -> assertThat(r.value()).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.649", "1", "1.00", "1.0121", "100%%", "9O%", "约90%", "90-95%"})
    void aShareThatMightBePercentIsNotGuessed(String raw) {
        assertThat(Quantities.rate(raw)).isEmpty();
    }

    @Test
    void aColumnHeadWithAPercentSignSettlesIt() {
        assertThat(Quantities.rateInPercentColumn("0.5")).contains(new Rate(new BigDecimal("0.5")));
        assertThat(Quantities.rateInPercentColumn("1")).contains(new Rate(BigDecimal.ONE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15     | 15
            8.5分  | 8.5
            '　10' | 10
            0      | 0
            """)
    void scoresArePoints(String raw, BigDecimal expected) {
        assertThat(Quantities.score(raw)).contains(new Score(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15%", "8.5/10", "十分好", "优", "5\n5"})
    void wordsAreNoScore(String raw) {
        assertThat(Quantities.score(raw)).isEmpty();
    }

    @Test
    void headcountsAreWhole() {
        assertThat(Quantities.headcount("121人")).contains(new Headcount(BigDecimal.valueOf(121)));
        assertThat(Quantities.headcount("　13 名")).contains(new Headcount(BigDecimal.valueOf(13)));
        assertThat(Quantities.headcount("12.5")).isEmpty();
    }

    @Property
    void everyAmountSurvivesPrintingInEveryUnit(@ForAll @BigRange(min = "0", max = "99999999") @Scale(4) BigDecimal inTenThousand) {
        assertThat(Quantities.amount(inTenThousand.toPlainString() + "万元", MoneyUnit.YUAN)).contains(new Amount(inTenThousand));
        String yuan = inTenThousand.scaleByPowerOfTen(4).toPlainString();
        assertThat(Quantities.amount(yuan, MoneyUnit.YUAN).orElseThrow().value()).isEqualByComparingTo(inTenThousand);
        assertThat(Quantities.amount(yuan + "元", MoneyUnit.HUNDRED_MILLION_YUAN).orElseThrow().value()).isEqualByComparingTo(inTenThousand);
    }

    @Property
    void noTextMakesItThrow(@ForAll String anything) {
        assertThat(Quantities.amount(anything, MoneyUnit.YUAN)).isNotNull();
        assertThat(Quantities.rate(anything)).isNotNull();
        assertThat(Quantities.score(anything)).isNotNull();
        assertThat(Quantities.headcount(anything)).isNotNull();
    }
}
