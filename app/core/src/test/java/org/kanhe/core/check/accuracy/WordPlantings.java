package org.kanhe.core.check.accuracy;

import static org.kanhe.core.check.accuracy.Layout.BASE_DATA;
import static org.kanhe.core.check.accuracy.Layout.NARRATIVE;
import static org.kanhe.core.check.accuracy.Layout.PROJECT_DECLARATION;
import static org.kanhe.core.check.accuracy.Layout.SCORED_PROJECT;
import static org.kanhe.core.check.accuracy.Layout.SUBMISSION;
import static org.kanhe.core.check.accuracy.Layout.YEARS;
import static org.kanhe.core.check.accuracy.Planting.plant;
import static org.kanhe.core.check.accuracy.Planting.swap;

import java.util.List;

/// Errors of completeness and of targets, of the form itself and of privacy.
final class WordPlantings {
    private WordPlantings() {}

    static List<Planting> all() {
        return List.of(
                plant("CP-01", SCORED_PROJECT, (f, form) -> swap(form, "项目：" + f.theme().project(), "项目：")),
                plant("CP-02", SCORED_PROJECT, (f, form) -> swap(form, f.total(15), "总分 | 100 | \n")),
                plant("CP-03", SCORED_PROJECT, (f, form) -> swap(form, "≥" + f.target() + f.theme().unit(), "")),
                plant("CP-04", SCORED_PROJECT, (f, form) -> swap(form, f.theme().count() + "数量 |", " |")),
                plant("CP-05", SCORED_PROJECT, (_, form) -> swap(form, " | 时效指标 |", " | 质量指标 |")),
                plant("CP-06", SUBMISSION, (_, form) -> form + "附件：1.绩效运行监控表\n"),
                plant("CP-07", NARRATIVE, (_, form) -> swap(form, "档案资料整理不够规范，台账更新不及时。", "无。")),
                plant("CP-08", SCORED_PROJECT, (_, form) -> swap(form, "负责人：周禾", "负责人：")),
                plant("TQ-01", SCORED_PROJECT, (f, form) -> swap(form, f.theme().count() + "数量 |", "100% |")),
                plant("TQ-02", SCORED_PROJECT, (f, form) -> swap(form, "≥" + f.target() + f.theme().unit(), "较多")),
                plant("TQ-03", SCORED_PROJECT, (f, form) -> swap(form, "≥" + f.target() + f.theme().unit(), "前三年平均值")),
                plant("TQ-04", SCORED_PROJECT, (f, form) -> swap(form, f.year() + "年11月底前", "不超年初预算")),
                plant("TQ-05", SCORED_PROJECT, (f, form) -> swap(form, "≥" + f.target() + f.theme().unit() + " | " + f.actual() + f.theme().unit(), "≥30万元 | 31万元")),
                plant("TQ-06", SCORED_PROJECT, (f, form) -> swap(form, f.theme().count() + "数量 |", f.theme().count() + f.target() + f.theme().unit() + "数量 |")),
                plant("TQ-07", SCORED_PROJECT, (f, form) -> swap(form, f.theme().benefit() + "数 |", f.theme().count() + "数量 |")),
                plant("TQ-08", YEARS, (f, form) -> swap(form, "≥" + last(f).target() + f.theme().unit(), "≥" + last(f).target() / 2 + f.theme().unit())),
                plant("TQ-09", YEARS, WordPlantings::unchanged),
                plant("TQ-10", PROJECT_DECLARATION, (_, form) -> swap(form, "年度目标：全年", "年度目标：完成了")),
                plant("TQ-11", SCORED_PROJECT, (f, form) -> swap(swap(form, "项目：" + f.theme().project(), "项目：航天火箭研制"), f.goal(), "目标 | 航天火箭发动机点火试车三次 | 完成火箭发动机点火试车三次\n")),
                plant("TQ-12", SCORED_PROJECT, (f, form) -> swap(form, f.goal(), "目标 | 全年" + f.theme().count() + f.target() + f.theme().unit() + "，按期完成 | 圆满完成\n")),
                plant("TQ-13", SCORED_PROJECT, (f, form) -> swap(form, f.goal(), "目标 | 做好工作 | 完成" + f.theme().count() + f.actual() + f.theme().unit() + "\n")),
                plant("FI-01", SCORED_PROJECT, (f, form) -> swap(form, "标题：" + f.year(), "标题：" + (f.year() - 1))),
                plant("FI-02", SCORED_PROJECT, (f, form) -> swap(form, (f.year() + 1) + "年3月12日", f.year() + "年6月1日")),
                plant("FI-03", SCORED_PROJECT, (_, form) -> swap(form, "负责人：周禾", "负责人：周禾\n单位负责人签字：")),
                plant("FI-04", SCORED_PROJECT, (_, form) -> swap(form, "负责人：周禾", "负责人：周禾\n电话：1390000")),
                plant("FI-05", BASE_DATA, (_, form) -> swap(form, "公务用车购置和", "公交车购置和")),
                plant("FI-06", SCORED_PROJECT, (_, form) -> swap(form, "负责人：周禾", "负责人：周禾\n专项属性：□延续专项 □新增专项")),
                plant("FI-07", SUBMISSION, (_, form) -> swap(swap(form, "标题：", "标题：附件1 "), "类型：base-data\n标题：", "类型：base-data\n标题：附件4 ")),
                plant("FI-08", SCORED_PROJECT, (_, form) -> swap(form, "，资金支出", "[bookmark: _GoBack]，资金支出")),
                plant("PV-01", SCORED_PROJECT, (_, form) -> swap(form, "负责人：周禾", "负责人：周禾\n电话：13900000001")),
                plant("PV-02", SCORED_PROJECT, (_, form) -> swap(form, "负责人：周禾", "负责人：周禾\n备注：经办人身份证110101199001010015")),
                plant("PV-03", SCORED_PROJECT, (_, form) -> swap(form, "负责人：周禾", "负责人：周禾13900000001")),
                plant("PV-04", SCORED_PROJECT, (_, form) -> swap(form, "负责人：周禾", "负责人：周禾\n备注：收款账号6222000000000000004")));
    }

    private static CleanForms last(CleanForms f) {
        return new CleanForms(f.theme(), CleanForms.YEARS - 1);
    }

    /// The first year's target in all years, surpassed by a fifth.
    private static String unchanged(CleanForms f, String form) {
        String changed = form;
        for (int k = 0; k < CleanForms.YEARS; k++) {
            CleanForms year = new CleanForms(f.theme(), k);
            String unit = f.theme().unit();
            changed = swap(changed, "≥" + year.target() + unit + " | " + year.actual() + unit, "≥" + f.target() + unit + " | " + (f.target() * 6 / 5 + k) + unit);
        }
        return changed;
    }
}
