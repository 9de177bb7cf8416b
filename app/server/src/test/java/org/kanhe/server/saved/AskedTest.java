package org.kanhe.server.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kanhe.store.SavedSearch.Parameter;

final class AskedTest {
    @Test
    void whatConcernsOnlyHowHitsAreShownIsNotKept() {
        Asked asked = Asked.of("", "indicators", "q=%E6%BB%A1%E6%84%8F%E5%BA%A6&-year=2020&year=2021&columns=name&page=3&lang=en").orElseThrow();
        assertThat(asked.filters()).containsExactly(new Parameter("q", "满意度"), new Parameter("-year", "2020"), new Parameter("year", "2021"));
        assertThat(asked.name()).isEqualTo("满意度");
    }

    @Test
    void whatCannotBeAnsweredIsNotKept() {
        assertThat(Asked.of("a", "reports", "q=(x")).isEmpty();
        assertThat(Asked.of("a", "colours", "q=x")).isEmpty();
        assertThat(Asked.of("a", "reports", "page=2")).isEmpty();
        assertThat(Asked.of("a", "reports", List.of())).isEmpty();
    }

    @Test
    void aNameIsOneShortLine() {
        assertThat(Asked.name(" 满意度\n年度 ")).isEqualTo("满意度 年度");
        assertThat(Asked.name("x".repeat(500))).hasSize(200);
    }
}
