package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void whatTheEnvironmentSetsWins() {
        ReadingLimits limits = Limit.from(Map.of("KANHE_READ_FILE_MB", "7", "KANHE_READ_SECONDS", " 9 ", "KANHE_READ_CELLS", "", "PATH", "x"));
        assertThat(limits).isEqualTo(ReadingLimits.defaults().withFileBytes(7 << 20).withTime(Duration.ofSeconds(9)));
    }

    @Test
    void aValueThatCannotBeUsedIsRefusedByItsName() {
        assertThatThrownBy(() -> Limit.from(Map.of("KANHE_READ_CELLS", "many"))).hasMessage("KANHE_READ_CELLS is 'many': a whole number is needed");
        assertThatThrownBy(() -> Limit.from(Map.of("KANHE_READ_CELLS", "0"))).hasMessage("KANHE_READ_CELLS is '0': at least 1 is needed");
        assertThatThrownBy(() -> Limit.from(Map.of("KANHE_READ_FILE_MB", "4096"))).hasMessage("KANHE_READ_FILE_MB is at most 2047");
    }

    @Test
    void everyLimitNamesItsSettingWhenItIsHit() {
        for (Limit limit : Limit.values()) {
            assertThat(ReadingLimits.defaults().with(limit, 48).exceeded(limit)).startsWith("more than 48").endsWith("(" + limit.setting() + ")");
        }
    }

    @Test
    void anArchiveOfDocumentsMayUnfoldFurtherThanABomb() {
        ReadingLimits limits = ReadingLimits.defaults();
        assertThat(ArchiveBudget.of(42_374, limits)).isEqualTo(new ArchiveBudget(512L << 20, true));
        assertThat(ArchiveBudget.of(800L << 20, limits)).isEqualTo(new ArchiveBudget(4096L << 20, false));
        assertThat(ArchiveBudget.of(20L << 20, limits)).isEqualTo(new ArchiveBudget(2000L << 20, true));
    }
}
