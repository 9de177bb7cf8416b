package org.kanhe.core.check.accuracy;

import static org.kanhe.core.check.accuracy.Layout.BASE_DATA;
import static org.kanhe.core.check.accuracy.Layout.NARRATIVE;
import static org.kanhe.core.check.accuracy.Layout.PROJECT_DECLARATION;
import static org.kanhe.core.check.accuracy.Layout.SCORED_PROJECT;
import static org.kanhe.core.check.accuracy.Layout.SUBMISSION;
import static org.kanhe.core.check.accuracy.Layout.YEARS;
import static org.kanhe.core.check.accuracy.Planting.plant;
import static org.kanhe.core.check.accuracy.Planting.swap;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Errors between texts, forms, files, years and units.
final class PaperPlantings {
    private PaperPlantings() {}

    static List<Planting> all() {
        return List.of(
                plant("NT-01", SUBMISSION, (f, form) -> swap(form, "自评得分" + score(f), "自评得分98.2")),
                plant("NT-02", SUBMISSION, (f, form) -> swap(form, "项目支出预算" + f.annual(), "项目支出预算" + f.annual().add(BigDecimal.TEN))),
                plant("NT-03", NARRATIVE, (_, form) -> swap(form, "以下三项", "以下五项")),
                plant("NT-04", SUBMISSION, (f, form) -> swap(form, "\n" + f.theme().project() + " |", "\n" + f.theme().project().charAt(0) + "某" + f.theme().project().substring(2) + " |")),
                plant("NT-05", SUBMISSION, (f, form) -> swap(form, "档案资料整理不够规范", f.theme().quality() + "偏低，尚未达标")),
                plant("NT-06", SUBMISSION, (f, form) -> swap(form, "3.修订内控制度2项", "3." + f.theme().quality() + "达到100%")),
                plant("XD-01", SUBMISSION, (f, form) -> form + "----\n" + f.scored().replace("项目：" + f.theme().project(), "项目：山塘加固")),
                plant("XD-02", SUBMISSION, (f, form) -> swap(form, f.theme().project() + " | " + f.initial() + " | " + f.annual() + " | " + f.executed(), f.theme().project() + " | " + f.initial() + " | " + f.annual() + " | " + f.executed().subtract(new BigDecimal("3")))),
                plant("XD-03", PROJECT_DECLARATION, (f, form) -> swap(form, "≥" + f.target() + f.theme().unit(), "≥" + f.target() * 2 + f.theme().unit()) + "----\n" + f.scored()),
                plant("XD-04", BASE_DATA, (f, form) -> swap(form, "\n" + f.theme().project() + " | " + f.initial() + " | " + f.annual(), "\n" + f.theme().project() + " | " + f.initial() + " | ")),
                plant("XD-05", SUBMISSION, (_, form) -> swap(form, "政府采购金额", "指挥大厅升级改造 | 0 | 30 | 29.5\n政府采购金额")),
                plant("XD-06", SUBMISSION, (f, form) -> swap(form, "≥" + f.target() + f.theme().unit(), "≥" + (f.target() + 5) + f.theme().unit())),
                plant("XD-07", SCORED_PROJECT, (_, form) -> swap(form, "目标 | 全年", "目标 | 2019年")),
                plant("XU-01", NARRATIVE, (f, form) -> "类型：narrative\n年度：2020年度\n单位：" + other(f).agency() + "\n三、主要绩效\n" + inOwnWords("石门、坪上、落雁", 14, 2310) + "\n----\n"
                        + form + inOwnWords("柳湾、荷塘、望月", 16, 1875) + "\n"),
                plant("XU-02", NARRATIVE, (f, form) -> form + "----\n" + form.replace("部门整体支出绩效自评报告", f.theme().project() + "绩效自评报告")),
                plant("XU-03", NARRATIVE, (f, form) -> swap(form, "档案资料整理", foreign(f) + "档案资料整理") + "----\n" + new CleanForms(other(f), 0).scored()).at(0, 2, 3),
                plant("XU-04", SCORED_PROJECT, (_, form) -> form + "----\n" + swap(form, "项目：", "项目：山塘")),
                plant("XU-05", SCORED_PROJECT, (f, form) -> IntStream.range(0, 5).mapToObj(i -> form.replace(f.theme().region(), i == 0 ? f.theme().region() : "第" + i + f.theme().region()))
                        .collect(Collectors.joining("----\n")).replaceFirst("满意度 \\| ≥92%", "满意度 | ≥40%")),
                plant("XU-06", YEARS, (f, _) -> f.scored() + "----\n" + f.scored().replace("2022", "2023").replace("2021", "2022")));
    }

    private static String score(CleanForms f) {
        return f.total(15).replaceAll(".*\\| ", "").strip();
    }

    /// A paragraph nobody would write twice, with the places and numbers of its unit.
    private static String inOwnWords(String places, int first, int second) {
        return "全年在%s三个片区新打机井%d眼，翻山铺设输水管道，解决了%d户的季节性缺水问题，山坪塘周边农户不再半夜排队挑水。".formatted(places, first, second);
    }

    private static Theme other(CleanForms f) {
        return Theme.ALL.get(f.theme().region().equals("云溪县") ? 8 : 9);
    }

    private static String foreign(CleanForms f) {
        return other(f).agency() + "全面完成任务，";
    }
}
