package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.DocumentText;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;

/// Pages drawn as text: every character takes ten points, every line of the block twenty; blanks draw nothing.
class AlignedTableTest {
    private static final double WIDTH = 10;

    private static List<PageGlyph> glyphs(double lineHeight, String... lines) {
        List<PageGlyph> glyphs = new ArrayList<>();
        for (int l = 0; l < lines.length; l++) {
            for (int c = 0; c < lines[l].length(); c++) {
                if (lines[l].charAt(c) != ' ') {
                    glyphs.add(new PageGlyph(50 + c * WIDTH, 50 + l * lineHeight, WIDTH, WIDTH, lines[l].substring(c, c + 1)));
                }
            }
        }
        return glyphs;
    }

    private static String read(List<List<PageGlyph>> pages, List<Ruling> rules) throws RefusedException {
        BlockCollector into = new BlockCollector(ReadingLimits.defaults());
        PageReading reading = new PageReading(into);
        for (List<PageGlyph> page : pages) {
            reading.page(page, rules);
        }
        reading.finish();
        return DocumentText.of(new Document(new SourceFile(SourceId.of(new byte[0]), "", 0, ""), "pdf/2", into.blocks()));
    }

    @Test
    void textsUnderEachOtherAreATable() throws RefusedException {
        assertThat(read(List.of(glyphs(20,
                "青禾市水利局项目支出绩效自评表",
                "填报单位：青禾市水利局      单位：万元",
                "三级指标      指标值    完成值     得分",
                "维修管网长度    ≥12公里  12.5公里  20",
                "更换水表      ≥300块  280块    9.3",
                "验收合格率     100%           20",
                "填表人：李青禾")), List.of())).isEqualTo("""
                paragraph: 青禾市水利局项目支出绩效自评表
                paragraph: 填报单位：青禾市水利局 单位：万元
                table 0: 4x4
                  r0 | 三级指标 | 指标值 | 完成值 | 得分
                  r1 | 维修管网长度 | ≥12公里 | 12.5公里 | 20
                  r2 | 更换水表 | ≥300块 | 280块 | 9.3
                  r3 | 验收合格率 | 100% |  | 20
                paragraph: 填表人：李青禾
                """);
    }

    @Test
    void aTextTooLongForItsColumnGoesOnInTheNextLine() throws RefusedException {
        List<PageGlyph> page = new ArrayList<>(glyphs(30,
                "指标名称    指标值    偏差原因",
                "巡查次数    12次    汛期增加了巡查的",
                "培训人数    30人    无"));
        // fourteen points below its line, where rows are thirty apart
        page.addAll(glyphs(0, "                频次和人手").stream().map(g -> new PageGlyph(g.x(), 50 + 30 + 14, g.width(), g.height(), g.text())).toList());
        assertThat(read(List.of(page), List.of())).isEqualTo("""
                table 0: 3x3
                  r0 | 指标名称 | 指标值 | 偏差原因
                  r1 | 巡查次数 | 12次 | 汛期增加了巡查的频次和人手
                  r2 | 培训人数 | 30人 | 无
                """);
    }

    @Test
    void itGoesOnOverThePageBreakWithoutItsRepeatedHead() throws RefusedException {
        List<PageGlyph> first = glyphs(20, "指标名称    指标值    得分", "巡查次数    12次    10", "培训人数    30人    10");
        List<PageGlyph> second = glyphs(20, "指标名称    指标值    得分", "修复堤防    3公里   20", "群众满意    90%    10");
        assertThat(read(List.of(first, second), List.of())).isEqualTo("""
                table 0: 5x3
                  r0 | 指标名称 | 指标值 | 得分
                  r1 | 巡查次数 | 12次 | 10
                  r2 | 培训人数 | 30人 | 10
                  r3 | 修复堤防 | 3公里 | 20
                  r4 | 群众满意 | 90% | 10
                """);
    }

    @Test
    void rulesAlonePartRowsHoweverManyLinesTheyTake() throws RefusedException {
        List<Ruling> rules = List.of(rule(45), rule(65), rule(105), rule(125));
        assertThat(read(List.of(glyphs(20,
                "指标名称    指标值    完成值",
                "防汛物资储备  120件   118件",
                "完好率",
                "培训人数    30人    30人")), rules)).isEqualTo("""
                table 0: 3x3
                  r0 | 指标名称 | 指标值 | 完成值
                  r1 | 防汛物资储备完好率 | 120件 | 118件
                  r2 | 培训人数 | 30人 | 30人
                """);
    }

    @Test
    void runningTextAndSignaturesAreNoTable() throws RefusedException {
        String text = read(List.of(glyphs(20,
                "一、基本情况",
                "    本项目由青禾市水利局组织实施，主要用于农村饮水管网的维修。",
                "二、资金使用情况    详见附表",
                "    全年预算六十万元，执行五十八万元。",
                "单位负责人：张青        填表人：李禾",
                "联系电话：13900000002   日期：2023年")), List.of());
        assertThat(text).doesNotContain("table").contains("paragraph: 单位负责人：张青 填表人：李禾");
    }

    @Test
    void aTitleIsNotJoinedWithTheLineThatNamesTheUnit() throws RefusedException {
        assertThat(read(List.of(glyphs(20,
                "青禾市临江区二〇二二年度部门整体支出绩效自评表汇总说明",
                "填报单位：青禾市临江区财政局")), List.of())).isEqualTo("""
                paragraph: 青禾市临江区二〇二二年度部门整体支出绩效自评表汇总说明
                paragraph: 填报单位：青禾市临江区财政局
                """);
    }

    private static Ruling rule(double y) {
        return Ruling.of(true, y, 40, 400);
    }
}
