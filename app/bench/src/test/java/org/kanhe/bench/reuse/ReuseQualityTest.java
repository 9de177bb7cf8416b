package org.kanhe.bench.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// The figures of `app/docs/reuse-quality.md` on a small archive; the bounds are those of the full one.
class ReuseQualityTest {
    @Test
    void candidatesAndDecisionsMissNothingWorthFinding() {
        Recall.Found found = Recall.of(new PlantedArchive(11, 4000));
        assertThat(found.middle().whole()).isGreaterThan(300);
        assertThat(found.middle().value()).isGreaterThanOrEqualTo(0.995);
        assertThat(found.high().value()).isGreaterThanOrEqualTo(0.999);
        assertThat(found.contained().value()).isGreaterThanOrEqualTo(0.99);
        assertThat(found.decided().whole()).isGreaterThan(500);
        assertThat(found.decided().value()).isGreaterThanOrEqualTo(0.998);
    }

    @Test
    void nothingIsSaidOfOriginalsAndFormTextOnceABatchIsKnown() {
        Decisions.Outcome outcome = Decisions.anew(new PlantedArchive(12, 6000));
        assertThat(outcome.flagged()).isGreaterThan(800);
        assertThat(outcome.different().value()).isLessThanOrEqualTo(0.002);
        assertThat(outcome.originals().part()).isZero();
        assertThat(outcome.boilerplate().value()).isLessThanOrEqualTo(0.001);
        assertThat(outcome.kinds().getOrDefault(Kind.REORDERED, Share.NONE).value()).isGreaterThan(0.95);
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThatThrownBy(() -> ReuseOptions.parse(new String[] {"--speed", "11"})).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("speed");
        assertThat(ReuseOptions.parse(new String[] {"--size", "500"}).size()).isEqualTo(500);
    }
}
