package org.kanhe.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void medianQuartilesAndMadAreThoseOfTheTextbook() {
        Spread spread = Spread.of(numbers("90 92 95 95 100"));
        assertThat(spread.median()).contains(new BigDecimal("95"));
        assertThat(spread.q1()).contains(new BigDecimal("92"));
        assertThat(spread.q3()).contains(new BigDecimal("95"));
        assertThat(spread.mad()).contains(new BigDecimal("3"));
    }

    @Test
    void anEvenNumberOfValuesIsInterpolated() {
        Spread spread = Spread.of(numbers("1 2 3 4"));
        assertThat(spread.median()).contains(new BigDecimal("2.5"));
        assertThat(spread.q1()).contains(new BigDecimal("1.75"));
    }

    @Test
    void aWildValueIsAnOutlierOnlyAmongEnough() {
        assertThat(Spread.of(numbers("90 91 92 93 95 20")).isOutlier(new BigDecimal("20"))).isTrue();
        assertThat(Spread.of(numbers("90 91 92 93 95 20")).isOutlier(new BigDecimal("95"))).isFalse();
        assertThat(Spread.of(numbers("90 92 20")).isOutlier(new BigDecimal("20"))).as("three values say little").isFalse();
        assertThat(Spread.of(numbers("90 90 90 90 90 91")).isOutlier(new BigDecimal("91"))).as("no spread, no outlier").isFalse();
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertThat(Spread.of(List.of())).isEqualTo(new Spread(0, java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.empty()));
    }

    private static List<BigDecimal> numbers(String line) {
        return Arrays.stream(line.split(" ")).map(BigDecimal::new).toList();
    }
}
