package org.kanhe.core.check.accuracy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Every layout the product reads, as a clean form of a theme and a year.
enum Layout {
    SCORED_PROJECT("项目支出绩效自评表") {
        @Override
        String form(CleanForms f) {
            return f.scored();
        }
    },
    UNSCORED_PROJECT("专项资金绩效目标自评表（无分值）") {
        @Override
        String form(CleanForms f) {
            String rows = f.output(1, 1, 1, 1) + f.benefitRows(1) + f.satisfaction("满意度指标", 1);
            // only 三级指标, 年度指标值, 实际完成值 and 原因 remain of every row
            String bare = rows.lines().map(line -> line.split("\\|", -1)).map(c -> c[0] + "|" + c[1] + "|" + c[2] + "|" + c[3] + "|" + c[4] + "|" + c[7]).collect(Collectors.joining("\n"));
            return f.project("专项资金绩效目标自评表") + f.funding(false) + f.goal() + "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因\n" + bare + "\n";
        }
    },
    SICHUAN_PROJECT("四川部门预算项目支出绩效自评表") {
        @Override
        String form(CleanForms f) {
            return f.project("部门预算项目支出绩效自评表").replace("单位：", "单位：四川省") + "报表编号：510000_0013zp\n" + f.funding(true) + f.goal() + HEAD + f.output(20, 20, 10, 10) + f.benefitRows(20) + f.satisfaction("满意度指标", 10) + f.total(20);
        }
    },
    COST_FIRST("成本指标为一级指标的自评表") {
        @Override
        String form(CleanForms f) {
            return f.project("项目支出绩效自评表") + f.funding(true) + f.goal() + HEAD + "成本指标 | 经济成本指标 | 项目总成本 | ≤" + f.annual() + "万元 | " + f.executed() + "万元 | 20 | 20 | \n"
                    + f.output(15, 15, 10, 0) + f.benefitRows(20) + f.satisfaction("满意度指标", 10) + f.total(15);
        }
    },
    DEPARTMENT("部门整体支出绩效自评表") {
        @Override
        String form(CleanForms f) {
            return "类型：department-self-evaluation\n" + f.head("部门整体支出绩效自评表") + f.funding(true) + f.goal() + HEAD + f.output(15, 15, 10, 10) + f.benefitRows(30) + f.satisfaction("", 10) + f.total(15);
        }
    },
    CHONGQING_DEPARTMENT("重庆部门整体绩效自评表") {
        @Override
        String form(CleanForms f) {
            return "类型：department-self-evaluation\n" + f.head("部门整体绩效自评表").replace("单位：", "单位：重庆市") + f.funding(true) + f.goal() + HEAD + f.output(25, 15, 10, 10) + f.benefitRows(20) + f.satisfaction("满意度指标", 10) + f.total(15);
        }
    },
    PROJECT_DECLARATION("项目绩效目标申报表") {
        @Override
        String form(CleanForms f) {
            return "类型：project-target-declaration\n" + declaration(f, "项目绩效目标申报表", "项目：" + f.theme().project() + "\n");
        }
    },
    DEPARTMENT_DECLARATION("部门整体支出绩效目标申报表") {
        @Override
        String form(CleanForms f) {
            return "类型：department-target-declaration\n" + declaration(f, "部门整体支出绩效目标申报表", "");
        }
    },
    MONITORING("绩效运行监控表") {
        @Override
        String form(CleanForms f) {
            return "类型：project-monitoring\n" + f.project("项目支出绩效运行监控表").replace((f.year() + 1) + "年3月12日", f.year() + "年8月12日")
                    + "资金 | 年初预算数 | 全年预算数\n年度资金总额 | " + f.initial() + " | " + f.annual() + "\n目标 | 全年" + f.theme().count() + f.target() + f.theme().unit() + "，按期完成\n"
                    + "一级指标 | 二级指标 | 三级指标 | 年度指标值\n产出指标 | 数量指标 | " + f.theme().count() + "数量 | ≥" + f.target() + f.theme().unit() + "\n";
        }
    },
    BASE_DATA("部门整体支出绩效评价基础数据表") {
        @Override
        String form(CleanForms f) {
            int staff = 40 + f.k();
            return "类型：base-data\n" + f.head("部门整体支出绩效评价基础数据表") + "人员 | 编制数 | 实际在职人数 | 控制率\n | 50 | " + staff + " | " + staff * 2 + "%\n"
                    + "经费 | 上年决算数 | 本年预算数 | 本年决算数\n三公经费 | 11.6 | 12 | 10.4\n1、公务用车购置和维护经费 | 8.2 | 8.5 | 7.6\n其中：公车购置 | 0 | 0 | 0\n公车运行维护 | 8.2 | 8.5 | 7.6\n2、出国经费 | 0 | 0 | 0\n"
                    + "3、公务接待 | 3.4 | 3.5 | 2.8\n二、部门项目支出 | " + f.initial() + " | " + f.annual() + " | " + f.executed() + "\n" + f.theme().project() + " | " + f.initial() + " | " + f.annual() + " | " + f.executed() + "\n政府采购金额 | 96 | 110 | 104.5\n";
        }
    },
    FRAMEWORK("部门整体支出绩效评价评分框架") {
        @Override
        String form(CleanForms f) {
            return "类型：scoring-framework\n" + f.head("部门整体支出绩效评价共性指标框架") + """
                    一级 | 二级 | 三级 | 分值 | 评分标准 | 自评分
                    投入(20分) | 目标设定(14分) | 绩效目标合理性 | 6 | 每项评价要点加2分。 | 6
                     | | 绩效指标明确性 | 8 | 每项评价要点加2分。 | 8
                     | 预算配置(6分) | 在职人员控制率 | 6 | 控制率不超过100%计6分，每超过一个百分点扣0.5分，扣完为止。 | 6
                    过程(40分) | 预算执行(25分) | 预算执行率 | 10 | 100%计满分，每低于1%扣1分，扣完为止。 | 7
                     | | 公用经费控制率 | 15 | 100%以下计满分，每超出1%扣1分，扣完为止。 | 15
                     | 预算管理(15分) | 管理制度健全性 | 5 | 每缺一项扣1分，扣完为止。 | 5
                     | | 资金使用合规性 | 10 | 每出现一例扣0.5分，扣完为止。 | 9.5
                    产出(20分) | 职责履行(20分) | 实际完成率 | 10 | 100%计满分，每下降1%扣1分，扣完为止。 | 10
                     | | 质量达标率 | 10 | 100%计满分，每下降1%扣1分，扣完为止。 | 9
                    效果(20分) | 履职效益(20分) | 社会效益 | 10 | 履职对社会发展的影响。 | 9
                     | | 服务对象满意度 | 10 | 满意度95%以上计满分，每下降1%扣0.5分，扣完为止。 | 9.5
                    总分 | 100 | 94
                    """;
        }
    },
    NARRATIVE("自评报告（正文）") {
        @Override
        String form(CleanForms f) {
            return "类型：narrative\n" + f.head("部门整体支出绩效自评报告") + text(f);
        }
    },
    SUBMISSION("一份材料：整体表、基础数据表、项目表、报告") {
        @Override
        String form(CleanForms f) {
            String department = DEPARTMENT.form(f).replace("当年财政拨款 |", "项目支出 |").replace("其他资金 |", "基本支出 |");
            return String.join("----\n", department, BASE_DATA.form(f), f.scored(), NARRATIVE.form(f));
        }
    },
    YEARS("同一项目连续三年自评表") {
        @Override
        String form(CleanForms f) {
            return IntStream.range(0, CleanForms.YEARS).mapToObj(k -> new CleanForms(f.theme(), k).scored()).collect(Collectors.joining("----\n"));
        }
    };

    private static final String HEAD = CleanForms.HEAD;

    private final String title;

    Layout(String title) {
        this.title = title;
    }

    abstract String form(CleanForms f);

    String title() {
        return title;
    }

    private static String declaration(CleanForms f, String title, String project) {
        Theme t = f.theme();
        return f.head(title) + project + "负责人：周禾\n日期：" + (f.year() - 1) + "年10月20日\n资金 | 年初预算数\n年度资金总额 | " + f.initial() + "\n当年财政拨款 | " + f.initial() + "\n"
                + "长期目标：三年内" + t.project() + "全面完成，长效机制建立\n年度目标：全年" + t.count() + f.target() + t.unit() + "，" + t.benefit() + f.benefit() + t.benefitUnit() + "\n"
                + "一级指标 | 二级指标 | 三级指标 | 年度指标值\n产出指标 | 数量指标 | " + t.count() + "数量 | ≥" + f.target() + t.unit() + "\n | 质量指标 | " + t.quality() + " | ≥" + (96 + f.k()) + "%\n"
                + " | 时效指标 | 任务完成时间 | " + f.year() + "年11月底前\n | 成本指标 | 项目总成本 | ≤" + f.initial() + "万元\n效益指标 | 社会效益指标 | " + t.benefit() + "数 | ≥" + f.benefit() + t.benefitUnit() + "\n"
                + "满意度指标 | 服务对象满意度指标 | " + t.served() + "满意度 | ≥" + (92 + f.k()) + "%\n";
    }

    private static String text(CleanForms f) {
        Theme t = f.theme();
        String score = f.total(15).replaceAll(".*\\| ", "").strip();
        return "一、部门基本情况\n" + t.agency() + "编制50人，在职" + (40 + f.k()) + "人，内设股室8个。\n"
                + "二、一般公共预算支出情况\n" + f.year() + "年项目支出预算" + f.annual() + "万元，支出决算" + f.executed() + "万元，比预算减少" + f.annual().subtract(f.executed()) + "万元，主要是厉行节约。"
                + "项目支出" + f.executed() + "万元，其中：直接费用" + f.executed().subtract(new java.math.BigDecimal("3.2")) + "万元，管理费用3.2万元。\n三、政府性基金预算支出情况\n无。\n"
                + "六、部门整体支出绩效情况\n完成以下三项重点任务：\n1.完成" + t.count() + f.actual() + t.unit() + "；\n2.服务" + t.benefit() + f.benefited() + t.benefitUnit() + "；\n3.修订内控制度2项。\n"
                + "经自评，总分100分，自评得分" + score + "分，等级为“优”。\n七、存在的问题及原因分析\n档案资料整理不够规范，台账更新不及时。\n八、下一步改进措施\n专人负责台账，按月核对更新。\n九、其他需要说明的情况\n无。\n";
    }
}
