package org.kanhe.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void aPercentileIsTheValueThatSoManyDoNotExceed() {
        Figures figures = new Figures();
        for (int i = 100; i >= 1; i--) {
            figures.add(i);
        }
        assertThat(figures.median()).isEqualTo(50);
        assertThat(figures.percentile(95)).isEqualTo(95);
        assertThat(figures.percentile(99)).isEqualTo(99);
        assertThat(figures.spread("%.1f")).isEqualTo("50.0 (1.0 to 100.0)");
    }

    @Test
    void oneValueIsEveryPercentile() {
        Figures figures = new Figures();
        figures.add(7);
        assertThat(figures.percentile(0)).isEqualTo(7);
        assertThat(figures.percentile(99)).isEqualTo(7);
    }

    @Test
    void nothingMeasuredIsNoFigure() {
        assertThatThrownBy(() -> new Figures().median()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theQueriesAreEncodedWithTheirParameters() throws IOException {
        assertThat(SearchLoad.queries()).hasSizeGreaterThan(20)
                .contains("/api/v1/findings", "/api/v1/reports?q=%22%E9%AB%98%E6%A0%87%E5%87%86%E5%86%9C%E7%94%B0%E5%BB%BA%E8%AE%BE%22&year=2020", "/api/v1/indicators?q=score%3C10")
                .allMatch(q -> q.startsWith("/api/v1/"));
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThatThrownBy(() -> Options.parse(new String[] {"--speed", "11"})).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("speed");
        assertThatThrownBy(() -> Options.parse(new String[] {"--files", "many"})).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("files");
        assertThat(Options.parse(new String[] {"--files", "50"}).files()).isEqualTo(50);
    }
}
