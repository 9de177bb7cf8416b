package org.kanhe.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanhe.core.report.Field;

class CoversTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            青禾市人民政府办公室⏎部门整体支出绩效自评报告⏎（2022年度）⏎单位名称：（盖章）  | 青禾市人民政府办公室 | 2022
            2020年度部门整体支出绩效评价报告⏎（区信访局）                                 | 区信访局             | 2020
            部门整体支出绩效自评报告⏎单位名称：云溪县水利局（盖章）⏎2021年度              | 云溪县水利局         | 2021
            云溪县水利局2021年度部门整体支出绩效自评报告                                  | 云溪县水利局         | 2021
            关于云溪县图书馆2021年度项目支出绩效自评的报告                                | 云溪县图书馆         | 2021
            填报单位（盖章）：临江区统计局  填报日期：2023年3月5日                        | 临江区统计局         | -
            项目支出绩效自评表⏎填报单位：（盖章）   （2022年度）                          | -                    | 2022
            一、基本情况⏎本单位在职人员12人                                               | -                    | -
            """)
    void aFileSaysWhoseItIsAndOfWhichYear(String lines, String unit, String year) {
        FileContext context = Covers.of(DrawnForm.document(lines.replace("⏎", "\n")));

        assertThat(context.unit().findValue().orElse("-")).isEqualTo(unit);
        assertThat(context.year().map(String::valueOf).findValue().orElse("-")).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            / 部门名称 / 青禾市林业局 / 执行数 /          | 青禾市林业局
            / 单位名称 /  / 主管部门 / 青禾市林业局 /     | -
            / 单位名称 / 主管部门 / 青禾市林业局 /        | -
            """)
    void aLabelInATableNamesTheUnitBesideIt(String row, String unit) {
        assertThat(Covers.of(DrawnForm.document(row)).unit().findValue().orElse("-")).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"工作报告", "根据市财政局", "我局", "存在的问题", "一、县水利局", "绩效目标和办", "主要负责人签字"})
    void otherShortLinesNameNoAgency(String line) {
        assertThat(CoverAgency.alone(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"青禾市人民政府办公室", "（区信访局）", "云溪县第一中学", "临江区妇联", "云溪县东林镇人民政府", "县公路养护中心"})
    void namesOfAgenciesStandAlone(String line) {
        assertThat(CoverAgency.alone(line)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2020,2021,2021,2021", "2022,2022,2021,2022"})
    void theYearMostTitlesNameIsTheYearOfTheFile(int first, int second, int third, int expected) {
        String text = "%d年度项目支出绩效自评表\n%d年度项目支出绩效自评表\n%d年度项目支出绩效自评表".formatted(first, second, third);

        assertThat(Covers.of(DrawnForm.document(text)).year()).isInstanceOfSatisfying(Field.Present.class, f -> assertThat(f.value()).isEqualTo(expected));
    }
}
