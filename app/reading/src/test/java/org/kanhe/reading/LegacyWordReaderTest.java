package org.kanhe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanhe.core.document.DocumentText;

/// The fixtures are one content each, written as `.docx` and converted to `.doc` by LibreOffice.
class LegacyWordReaderTest {
    @Test
    void theGridOfADocIsTheGridOfTheSameDocx() {
        String form = Reading.text(Reading.fixture("project-form.doc"));
        assertThat(form).isEqualTo(Reading.text(Reading.fixture("project-form.docx")));
        assertThat(form).isEqualTo("""
                paragraph: 附件2
                paragraph: 项目支出绩效自评表
                paragraph: （2022年度）  单位：万元
                table 0: 14x9
                  r0 | [1x2] 项目名称 | [1x7] 农村饮水管网维修
                  r1 | [1x2] 主管部门 | [1x3] 云溪县水利局 | [1x2] 实施单位 | [1x2] 云溪县供水站
                  r2 | [3x2] 项目资金⏎（万元） | [1x2]  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率
                  r3 | ^ | [1x2] 年度资金总额 | 60.00 | 60.00 | 58.20 | 10 | 97%
                  r4 | ^ | [1x2] 其中：当年财政拨款 | 60.00 | 60.00 | 58.20 | — | —
                  r5 | [2x1] 年度总体目标 | [1x4] 预期目标 | [1x4] 实际完成情况
                  r6 | ^ | [1x4] 维修管网12公里⏎保障群众用水 | [1x4] 已完成维修12.5公里
                  r7 | [6x1] 绩⏎效⏎指⏎标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析
                  r8 | ^ | [3x1] 产出指标⏎（50分） | [2x1] 数量指标 | 维修管网长度 | ≥12公里 | 12.5公里 | 20 | 20 |\s
                  r9 | ^ | ^ | ^ | 更换水表 | ≥300块 | 280块 | 10 | 9.33 | 部分住户外出
                  r10 | ^ | ^ | 质量指标 | 验收合格率 | 100% | 100% | 20 | 20 |\s
                  r11 | ^ | 效益指标⏎⏎（30分） | 社会效益指标 | 受益人口 | ≥5000人 | 5200人 | 30 | 30 |\s
                  r12 | ^ | 满意度指标 | 服务对象满意度 | 用水户满意度 | ≥90% | 93% | 10 | 10 |\s
                  r13 | [1x6] 总分 | 100 | 99.03 |\s
                paragraph: 填表人：李青禾    联系电话：13900000002
                """);
    }

    @Test
    void numbersChangesFieldsBoxesAndHeadersAreSeenAsInWord() {
        assertThat(Reading.text(Reading.fixture("narrative.doc"))).isEqualTo("""
                paragraph: 临江区2022年度绩效自评材料
                heading 1: 部门整体支出绩效自评报告
                paragraph: 一、部门基本情况
                paragraph: 临江区档案馆编制12人。
                paragraph: 1. 机构
                paragraph: 2. 人员
                paragraph: 二、预算执行情况
                paragraph: 全年支出126.64万元。
                table 0: 1x2
                  r0 | 经费明细 | 其中：⏎差旅费⏎3.20⏎⏎合计3.20
                paragraph: 见附件一。
                paragraph: 填报单位：临江区档案馆
                """);
    }

    @Test
    void aNarrativeReadsTheSameInBothFormatsButForTheTableInACell() {
        String docx = DocumentText.of(Reading.document(Reading.fixture("narrative.docx")));
        String doc = DocumentText.of(Reading.document(Reading.fixture("narrative.doc")));
        assertThat(docx.lines().filter(l -> !l.contains("经费明细"))).containsExactlyElementsOf(doc.lines().filter(l -> !l.contains("经费明细")).toList());
        assertThat(docx).contains("其中：⏎差旅费⇥3.20⏎合计3.20");
    }

    @Test
    void wordBeforeNinetySevenIsRefusedWithAClearReason() throws Exception {
        ReadOutcome outcome = Reading.outcome(LegacyFiles.withVersion(Reading.fixture("project-form.doc"), 104));
        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Unreadable.class, u -> {
            assertThat(u.reason()).isEqualTo(Reason.UNSUPPORTED);
            assertThat(u.detail()).contains("Office 95 or older");
            assertThat(u.source().mediaType()).isEqualTo("application/msword");
        });
    }
}
