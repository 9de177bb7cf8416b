package org.kanhe.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanhe.core.testkit.Judgements;

/// What resembles an error and is none. `~` parts lines, `^` the cells of a line.
class RestraintTest {
    private static final String TEXT = "类型：narrative\n标题：2022年度部门整体支出绩效自评报告\n年度：2022年度\n单位：望江县粮食和物资储备中心\n三、绩效情况\n";
    private static final String ROWS = "年度：2022年度\n单位：望江县粮食和物资储备中心\n项目：储备粮管理\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NT-03 | 全年覆盖5个乡镇，一是加强宣传；二是强化检查。
            NT-03 | 完成三项任务：一是轮换粮食；二是维修仓房；三是军粮供应。
            NT-03 | 召开专题会议2次。（1）研究轮换计划；（2）研究安全储粮。
            NT-02 | 项目情况：应急物资轮换项目，全年预算数60万元，全年执行数58万元。
            AR-14 | 在职人员控制率不超过100%，公用经费控制率应低于100%。
            AR-14 | 2022/2023年度轮换比例=30%，三公经费控制率目标100%以内。
            AR-14 | 核定编制18人，实际在职17人，在职人员控制率94.44%。
            AR-14 | 公用经费控制率=32.16/33.5×100%=96%，预算执行率（98.5÷100）=98.5%。
            AR-16 | 项目支出100万元，其中：清淤30万元、护岸20万元等。
            AR-16 | 全年支出500万元，其中：基本支出300万元、项目支出150万元、经营支出50万元。
            AR-16 | 项目支出100万元，主要是其他水利工程60万元、清淤20万元。
            XD-07 | 2021年结转的轮换任务于2022年3月完成。
            XU-03 | 全县粮食系统开展普查，我县粮食购销公司完成收购任务。
            XU-03 | 高新区管委会、经济开发区管理局按月报送库存。
            XU-03 | 赴石门县粮食和物资储备局学习考察仓储管理经验。
            XU-03 | 根据石门县粮食和物资储备局来函，调拨大米200吨。
            XU-03 | 望江县财政局批复预算后，柳湾镇人民政府配合开展检查。
            CP-06 | 重点实施3个项目：望江大桥、滨河路改造、东门隧道。
            LG-15 | 总分100分，自评得分95.5分，评价等级为“优”。
            LG-15 | 自评结果为良，得分86分。
            PV-02 | 合同编号340123900101001，金额12万元。
            """)
    void aTextThatOnlyResemblesAnError(String rule, String text) {
        assertThat(Judgements.rules(TEXT + text.replace('~', '\n'))).doesNotContain(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LG-07 | 效益指标 ^ 生态效益指标 ^ 化肥使用率 ^ ≤40% ^ 38% ^ 10 ^ 10 ^
            LG-07 | 产出指标 ^ 数量指标 ^ 舆情监测次数 ^ ≥12次 ^ 12次 ^ 10 ^ 10 ^
            LG-07 | 产出指标 ^ 质量指标 ^ 投诉处理率 ^ ≥95% ^ 96% ^ 10 ^ 10 ^
            LG-07 | 成本指标 ^ 经济成本指标 ^ 预算执行率 ^ ≤100% ^ 98% ^ 10 ^ 10 ^
            LG-05 | 产出指标 ^ 质量指标 ^ 安全责任事故 ^ 0起 ^ 未发生 ^ 10 ^ 10 ^
            LG-05 | 产出指标 ^ 质量指标 ^ 安全生产情况 ^ 0起 ^ 平稳 ^ 10 ^ 10 ^
            LG-05 | 产出指标 ^ 时效指标 ^ 服务期限 ^ 12个月 ^ 全年 ^ 10 ^ 10 ^
            TQ-05 | 效益指标 ^ 经济效益指标 ^ 生态农产品销售收入 ^ ≥200万元 ^ 210万元 ^ 10 ^ 10 ^
            TQ-05 | 产出指标 ^ 时效指标 ^ 资金拨付及时率 ^ ≥95% ^ 100% ^ 10 ^ 10 ^
            TQ-05 | 效益指标 ^ 社会公众或服务对象满意度 ^ 农户满意度 ^ ≥90% ^ 93% ^ 10 ^ 10 ^
            TQ-04 | 产出指标 ^ 时效指标 ^ 轮换完成时间 ^ 2022年9月底前 ^ 2022年9月20日 ^ 10 ^ 10 ^
            LG-13 | 产出指标 ^ 数量指标 ^ 任务完成率 ^ ≥100% ^ 112% ^ 10 ^ 10 ^
            LG-13 | 产出指标 ^ 时效指标 ^ 完工时间 ^ 2023年6月底前 ^ 2023年5月20日 ^ 10 ^ 10 ^
            LG-01 | 满意度指标 ^ 服务对象满意度 ^ 农户满意度 ^ ≥95% ^ 0.97 ^ 10 ^ 10 ^
            LG-01 | 满意度指标 ^ 服务对象满意度 ^ 农户满意度 ^ ≥95% ^ 96 ^ 10 ^ 10 ^
            LG-04 | 成本指标 ^ 经济成本指标 ^ 每月水电费 ^ 每月不超过1万元 ^ 0.8万元 ^ 10 ^ 10 ^
            AR-18 | 产出指标 ^ 时效指标 ^ 完工时间 ^ 2022.9.30前 ^ 2022.9.20 ^ 10 ^ 10 ^
            AR-19 | 产出指标 ^ 数量指标 ^ 培训人数 ^ ≥200人 ^ 210人 ^ 10 ^ 10 ^
            AR-19 | 成本指标 ^ 经济成本指标 ^ 仓库维修费用（万元） ^ ≤36 ^ 35.2 ^ 10 ^ 10 ^
            """)
    void aRowThatOnlyResemblesAnError(String rule, String row) {
        assertThat(Judgements.rules(ROWS + row.replace('^', '|'))).doesNotContain(rule);
    }
}
