package org.kanhe.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitSortTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            青禾市水利局           | prefecture | office
            云溪县信访局（盖章）   | county     | office
            青禾市临江区卫生健康局 | county     | office
            县信访局               | county     | office
            青阳镇人民政府         | township   | town
            云溪县城关镇中心小学   | township   | school
            临江区人民医院         | county     | hospital
            中共云溪县委组织部     | county     | party
            云溪县公安局           | county     | court
            云溪县文化馆           | county     | service
            城投公司               | unknown    | company
            信访局                 | unknown    | office
            浙江省财政厅           | province   | office
            """)
    void theNameTellsTheLevelAndTheSort(String name, String level, String type) {
        UnitSort sort = UnitSort.of(name);
        assertThat(sort.level().code() + " " + sort.type().code()).isEqualTo(level + " " + type);
    }
}
