package org.kanhe.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {
    private final Address here = new Address("/findings", Map.of("rule", List.of("AR-01", "AR-07")));

    @Test
    void aValueIsAddedAndTakenAway() {
        assertThat(here.toggle("rule", "LG-06")).hasToString("/findings?rule=AR-01&rule=AR-07&rule=LG-06");
        assertThat(here.toggle("rule", "AR-01")).hasToString("/findings?rule=AR-07");
        assertThat(here.toggle("rule", "AR-01").toggle("rule", "AR-07")).hasToString("/findings");
    }

    @Test
    void chineseAndSignsOfTheQueryGrammarAreEncoded() {
        assertThat(Address.of("/").with("q", "满意度 target>=90 & \"原句\"").toString()).isEqualTo("/?q=%E6%BB%A1%E6%84%8F%E5%BA%A6%20target%3E%3D90%20%26%20%22%E5%8E%9F%E5%8F%A5%22");
    }

    @Test
    void anEmptyValueIsNoValue() {
        assertThat(here.with("rule", "")).hasToString("/findings");
        assertThat(here.without("nothing")).isEqualTo(here);
    }
}
