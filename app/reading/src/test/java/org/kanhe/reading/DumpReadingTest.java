package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kanhe.core.document.DocumentText;

/// Table dumps: `→` stands for a tab.
class DumpReadingTest {
    private static String read(String dump) {
        byte[] bytes = dump.replace('→', '\t').getBytes(StandardCharsets.UTF_8);
        ReadOutcome outcome = FileReaders.standard(ReadingLimits.defaults()).read("报表.txt", bytes);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return DocumentText.of(((ReadOutcome.Read) outcome).document());
    }

    @Test
    void aCellMayHaveSeveralParagraphs() {
        assertThat(read("""
                →项目支
                出名称
                →道路养护
                
                →主管部门
                →青禾市交通局
                """)).isEqualTo("""
                table 0: 2x2 sequence
                  r0 | 项目支⏎出名称 | 道路养护
                  r1 | 主管部门 | 青禾市交通局
                """);
    }

    @Test
    void aBlankParagraphInsideACellDoesNotEndItsRow() {
        assertThat(read("""
                →产出
                指标
                
                （50分）
                →数量指标
                
                →效益指标
                →社会效益
                """)).isEqualTo("""
                table 0: 2x2 sequence
                  r0 | 产出⏎指标⏎⏎（50分） | 数量指标
                  r1 | 效益指标 | 社会效益
                """);
    }

    @Test
    void aRowSplitByABlankParagraphIsPutTogether() {
        assertThat(read("""
                →绩效指标
                →一级指标
                →二级指标
                →三级指标
                →指标值
                
                →
                →效益指标
                （40分）
                
                
                →经济效益
                →带动就业
                →≥30人
                
                →
                →
                →社会效益
                
                →受益村民
                →≥200户
                """)).isEqualTo("""
                table 0: 3x5 sequence
                  r0 | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
                  r1 |  | 效益指标⏎（40分） | 经济效益 | 带动就业 | ≥30人
                  r2 |  |  | 社会效益 | 受益村民 | ≥200户
                """);
    }

    @Test
    void shortRowsThatOnlyHappenToAddUpStayApart() {
        assertThat(read("""
                →绩效指标
                →一级指标
                →二级指标
                →指标内容
                →指标值
                →备注
                
                →保障措施
                →落实到人
                
                →股室审核意见
                →（盖章）
                
                年  月  日
                
                →绩效股审核意见
                →（盖章）
                """)).isEqualTo("""
                table 0: 4x6 sequence
                  r0 | 绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值 | 备注
                  r1 | 保障措施 | 落实到人
                  r2 | 股室审核意见 | （盖章）⏎⏎年  月  日
                  r3 | 绩效股审核意见 | （盖章）
                """);
    }

    @Test
    void theNextTitleAndTheSignatureLineAreRunningText() {
        assertThat(read("""
                →总分
                →100
                
                
                填表人：张小禾   联系电话：13900000001
                附件4
                →项目支出绩效自评表
                
                →项目名称
                →水渠维修
                """)).isEqualTo("""
                table 0: 1x2 sequence
                  r0 | 总分 | 100
                paragraph: 填表人：张小禾   联系电话：13900000001
                paragraph: 附件4
                table 1: 2x2 sequence
                  r0 | 项目支出绩效自评表
                  r1 | 项目名称 | 水渠维修
                """);
    }

    @Test
    void aTitleRowBeginsTheNextForm() {
        assertThat(read("""
                →项目支出绩效自评表
                
                →总分
                →100
                
                
                
                →部门整体支出绩效自评表
                
                →单位名称
                →云溪县水利局
                """)).isEqualTo("""
                table 0: 2x2 sequence
                  r0 | 项目支出绩效自评表
                  r1 | 总分 | 100
                table 1: 2x2 sequence
                  r0 | 部门整体支出绩效自评表
                  r1 | 单位名称 | 云溪县水利局
                """);
    }

    @Test
    void longAnswersWithNumberedPartsStayInTheirCell() {
        assertThat(read("""
                →部门职能职责概述
                →（一）负责全县水利工作。
                
                （二）负责防汛抗旱。
                
                →整体绩效目标
                →目标1：完成年度任务
                """)).isEqualTo("""
                table 0: 2x2 sequence
                  r0 | 部门职能职责概述 | （一）负责全县水利工作。⏎⏎（二）负责防汛抗旱。
                  r1 | 整体绩效目标 | 目标1：完成年度任务
                """);
    }

    @Test
    void tabsBehindTextAreNoCells() {
        assertThat(read("""
                填报单位：（盖章）→→→→
                →编制数
                →12
                """)).isEqualTo("""
                paragraph: 填报单位：（盖章）⇥⇥⇥⇥
                table 0: 1x2 sequence
                  r0 | 编制数 | 12
                """);
    }

    @Test
    void indentedParagraphsAreNoTable() {
        assertThat(read("""
                →本单位严格执行预算。
                
                →各项工作按期完成。
                """)).isEqualTo("""
                paragraph: 本单位严格执行预算。
                paragraph: 各项工作按期完成。
                """);
    }
}
