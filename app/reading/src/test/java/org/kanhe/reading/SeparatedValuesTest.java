package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatedValuesTest {
    private static final String FORM = """
            项目支出绩效自评表,,,,,
            项目名称,,道路养护,,,
            主管部门,云溪县交通局,,实施单位,养护站,
            一级指标,二级指标,三级指标,指标值,完成值,得分
            产出指标,数量指标,"养护里程,全年",≥30公里,31公里,20
            ,质量指标,"合格率
            （抽检）",≥95%,,20
            """;
    private static final String TABLE = """
            table 0: 6x6
              r0 | [1x6] 项目支出绩效自评表
              r1 | [1x2] 项目名称 | [1x4] 道路养护
              r2 | 主管部门 | 云溪县交通局 |  | 实施单位 | 养护站 |\s
              r3 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分
              r4 | 产出指标 | 数量指标 | 养护里程,全年 | ≥30公里 | 31公里 | 20
              r5 |  | 质量指标 | 合格率⏎（抽检） | ≥95% |  | 20
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE"})
    void rowsOfCommaSeparatedValuesAreATable(String charset) {
        assertThat(Reading.text(FORM.getBytes(Charset.forName(charset)))).isEqualTo(TABLE);
        assertThat(Reading.text(FORM.replace("\n", "\r\n").getBytes(Charset.forName(charset)))).isEqualTo(TABLE);
    }

    @Test
    void tabsAndSemicolonsSeparateToo() {
        assertThat(Reading.text("一级指标\t得分\t原因\n产出指标\t50\t\n效益指标\t30\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("""
                table 0: 3x3
                  r0 | 一级指标 | 得分 | 原因
                  r1 | 产出指标 | 50 |\s
                  r2 | 效益指标 | 30 |\s
                """);
        assertThat(Reading.text("一级指标;得分\n产出指标;50\n".getBytes(StandardCharsets.UTF_8))).startsWith("table 0: 2x2");
    }

    @Test
    void aTextWithSomeCommasIsNoTable() {
        assertThat(Reading.text("一、基本情况\n编制12人, 在职11人。\n支出120万元, 其中基本支出80万元, 项目支出40万元。\n无。\n".getBytes(StandardCharsets.UTF_8))).startsWith("paragraph: 一、基本情况");
    }
}
