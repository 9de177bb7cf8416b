package org.kanhe.core.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNameTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            云溪县水务局, 云溪县, 水务局
            青禾市临江区市场监督管理局, 青禾市临江区, 市场监督管理局
            青禾市临江区水务局（盖章）, 青禾市临江区, 水务局
            水务局, '', 水务局
            区信访局, '', 信访局
            市场监督管理局, '', 市场监督管理局
            东岭灌区管理处, '', 东岭灌区管理处
            忠县水务局, 忠县, 水务局
            青龙满族自治县水务局, 青龙满族自治县, 水务局
            云溪县柳湾镇人民政府, 云溪县柳湾镇, 人民政府
            """)
    void aNameIsTakenApart(String name, String region, String office) {
        assertThat(UnitName.of(name)).extracting(UnitName::region, UnitName::office).containsExactly(region, office);
    }

    @Test
    void theNearestDivisionIsTheLast() {
        assertThat(UnitName.of("青禾市临江区水务局").nearest()).isEqualTo("临江区");
        assertThat(UnitName.of("忠县水务局").nearest()).isEqualTo("忠县");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            云溪县水务局, 水务局, true
            云溪县水务局, 青禾市水务局, false
            临江区水务局, 青禾市临江区水务局, true
            云溪县水务局, 云溪县教育局, false
            """)
    void aNameWithoutItsRegionMayBeAnybodys(String one, String other, boolean same) {
        assertThat(UnitName.of(one).mayBe(UnitName.of(other))).isEqualTo(same);
    }
}
