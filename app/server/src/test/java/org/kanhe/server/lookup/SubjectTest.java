package org.kanhe.server.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanhe.server.lookup.BatchSearch.Asked;

final class SubjectTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            2021年县级专项资金,           县级专项资金
            2021年度县级专项资金,         县级专项资金
            县级专项资金（2022年度）,     县级专项资金
            2019-2020年农村饮水,          农村饮水
            2021 小型水库维护,            小型水库维护
            水库维护—2022,                水库维护
            2021,                         2021
            G2021线养护,                  G2021线养护
            12021号工程,                  12021号工程
            """)
    void aYearIsNoPartOfTheNameOfAProject(String written, String plain) {
        assertThat(Subject.PROJECT.plain(written)).isEqualTo(plain);
    }

    @Test
    void howANameIsSpacedAndSetMakesNoOtherName() {
        assertThat(Subject.UNIT.key("云溪县水利局 （本级）")).isEqualTo(Subject.UNIT.key("云溪县水利局(本级)"));
        assertThat(Subject.UNIT.key("2021年水利局")).isNotEqualTo(Subject.UNIT.key("水利局"));
        assertThat(Subject.PROJECT.key("2020年桥涵养护")).isEqualTo(Subject.PROJECT.key("桥涵养护（2022年）"));
    }

    @Test
    void linesKeepTheirNumberAndBlankOnesAreNoQueries() {
        assertThat(BatchSearch.lines("\uFEFF满意度\r\n\r\n 水利局 \n\n\rx")).containsExactly(new Asked(1, "满意度"), new Asked(3, "水利局"), new Asked(6, "x"));
        assertThat(BatchSearch.lines(" \n\t\n")).isEqualTo(List.of());
    }
}
