package org.kanhe.core.check.accuracy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Forms nobody could object to: arithmetic right, targets that rise, reasons given. Three years of every theme in every
/// layout.
record CleanForms(Theme theme, int k) {
    static final int YEARS = 3;
    static final String HEAD = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因\n";

    int year() {
        return 2021 + k;
    }

    int target() {
        return theme.n() + k * Math.max(1, theme.n() / 20);
    }

    int actual() {
        return target() + Math.max(1, theme.n() / 50);
    }

    int benefit() {
        return theme.b() + k * (theme.b() / 20);
    }

    int benefited() {
        return benefit() + theme.b() / 60;
    }

    BigDecimal initial() {
        return BigDecimal.valueOf(theme.budget() + 4L * k);
    }

    /// In the second year the budget was adjusted.
    BigDecimal annual() {
        return k == 1 ? initial().add(new BigDecimal("2.5")) : initial();
    }

    BigDecimal executed() {
        return annual().multiply(new BigDecimal("0.97")).setScale(2, RoundingMode.HALF_UP);
    }

    BigDecimal rate() {
        return executed().multiply(new BigDecimal("100")).divide(annual(), 2, RoundingMode.HALF_UP);
    }

    BigDecimal executionScore() {
        return rate().movePointLeft(1).setScale(2, RoundingMode.HALF_UP);
    }

    /// In the third year quality fell short, with a reason and fewer points.
    String qualityRow(int weight) {
        String target = "≥" + (96 + k) + "%";
        if (k < 2) {
            return theme.quality() + " | " + target + " | " + (97 + k) + "% | " + weight + " | " + weight + " | ";
        }
        return theme.quality() + " | " + target + " | 95% | " + weight + " | " + qualityScore(weight) + " | 汛期施工受阻，已返工整改并调整下年进度安排";
    }

    BigDecimal qualityScore(int weight) {
        return k < 2 ? BigDecimal.valueOf(weight) : BigDecimal.valueOf(95L * weight).divide(BigDecimal.valueOf(98), 2, RoundingMode.HALF_UP);
    }

    String head(String title) {
        return "标题：" + year() + "年度" + title + "\n年度：" + year() + "年度\n单位：" + theme.agency() + "\n主管部门：" + theme.region() + "人民政府\n";
    }

    String project(String title) {
        return head(title) + "实施单位：" + theme.agency() + "\n项目：" + theme.project() + "\n负责人：周禾\n日期：" + (year() + 1) + "年3月12日\n";
    }

    String funding(boolean scored) {
        String points = scored ? " | 10 | " + rate() + "% | " + executionScore() : " | " + rate() + "%";
        String none = scored ? " | — | — | —" : " | " + rate() + "%";
        return "资金 | 年初预算数 | 全年预算数 | 全年执行数" + (scored ? " | 分值 | 执行率 | 得分\n" : " | 执行率\n")
                + "年度资金总额 | " + initial() + " | " + annual() + " | " + executed() + points + "\n"
                + "当年财政拨款 | " + initial() + " | " + annual() + " | " + executed() + none + "\n"
                + "其他资金 | 0 | 0 | 0" + (scored ? " | — | — | —" : " | ") + "\n";
    }

    String goal() {
        return "目标 | 全年" + theme.count() + target() + theme.unit() + "，" + theme.benefit() + benefit() + theme.benefitUnit() + "以上 | 完成" + theme.count() + actual() + theme.unit() + "，"
                + theme.benefit() + benefited() + theme.benefitUnit() + "，资金支出" + executed() + "万元\n";
    }

    String output(int a, int b, int c, int d) {
        return "产出指标 | 数量指标 | " + theme.count() + "数量 | ≥" + target() + theme.unit() + " | " + actual() + theme.unit() + " | " + a + " | " + a + " | \n"
                + " | 质量指标 | " + qualityRow(b) + "\n"
                + " | 时效指标 | 任务完成时间 | " + year() + "年11月底前 | " + year() + "年11月18日 | " + c + " | " + c + " | \n"
                + (d == 0 ? "" : " | 成本指标 | 项目总成本 | ≤" + annual() + "万元 | " + executed() + "万元 | " + d + " | " + d + " | \n");
    }

    String benefitRows(int weight) {
        return "效益指标 | 社会效益指标 | " + theme.benefit() + "数 | ≥" + benefit() + theme.benefitUnit() + " | " + benefited() + theme.benefitUnit() + " | " + weight + " | " + weight + " | \n";
    }

    String satisfaction(String level1, int weight) {
        return level1 + " | 服务对象满意度指标 | " + theme.served() + "满意度 | ≥" + (92 + k) + "% | " + (94 + k) + "% | " + weight + " | " + weight + " | \n";
    }

    String total(int qualityWeight) {
        BigDecimal sum = new BigDecimal("90").subtract(BigDecimal.valueOf(qualityWeight)).add(qualityScore(qualityWeight)).add(executionScore());
        return "总分 | 100 | " + sum + "\n";
    }

    /// A self-evaluation form of the project with 50, 30, 10 and 10 points.
    String scored() {
        return project("项目支出绩效自评表") + funding(true) + goal() + HEAD + output(15, 15, 10, 10) + benefitRows(30) + satisfaction("满意度指标", 10) + total(15);
    }
}
