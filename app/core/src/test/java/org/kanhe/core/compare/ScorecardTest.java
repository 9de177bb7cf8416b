package org.kanhe.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kanhe.core.compare.Scorecard.Figure;

class ScorecardTest {
    @Test
    void everyShareNamesTheRowsItIsAShareOf() {
        Scorecard card = Scorecard.of("云溪县信访局", 2022, List.of(
                row(2021, "接访人次", "≥900人次", "950人次", "10", "10", ""),
                row(2021, "办结率", "≥95%", "96%", "10", "10", ""),
                row(2022, "接访人次", "≥900人次", "1200人次", "10", "10", ""),
                row(2022, "办结率", "≥96%", "90%", "10", "8", "因案件较多，办理进度滞后"),
                row(2022, "培训期数", "≥4期", "3期", "10", "7.5", "经费压减"),
                row(2022, "档案整理", "达标", "达标", "5", "5", "")));
        assertThat(card.rows()).isEqualTo(4);
        assertThat(card.share(Figure.FULL_MARKS)).isEqualTo(new Scorecard.Share(2, 4));
        assertThat(card.share(Figure.OVER_ACHIEVED)).isEqualTo(new Scorecard.Share(1, 3));
        assertThat(card.share(Figure.UNCHANGED_TARGETS)).isEqualTo(new Scorecard.Share(1, 2));
        assertThat(card.share(Figure.LATE_REASONS)).isEqualTo(new Scorecard.Share(1, 2));
        assertThat(card.share(Figure.DOUBTFUL_READINGS)).isEqualTo(new Scorecard.Share(0, 4));
        assertThat(card.share(Figure.OVER_ACHIEVED).percent()).contains(new BigDecimal("33.3"));
    }

    @Test
    void nothingToCountIsNoShare() {
        assertThat(Scorecard.of("云溪县信访局", 2022, List.of()).share(Figure.LATE_REASONS).percent()).isEmpty();
    }

    private static Scorecard.Row row(int year, String name, String target, String actual, String weight, String score, String reason) {
        return new Scorecard.Row("信访专项", year, Rows.row("数量指标", name, target, actual, weight, score, reason));
    }
}
