package org.kanhe.core.check.accuracy;

import static org.kanhe.core.check.accuracy.Layout.BASE_DATA;
import static org.kanhe.core.check.accuracy.Layout.FRAMEWORK;
import static org.kanhe.core.check.accuracy.Layout.NARRATIVE;
import static org.kanhe.core.check.accuracy.Layout.SCORED_PROJECT;
import static org.kanhe.core.check.accuracy.Planting.plant;
import static org.kanhe.core.check.accuracy.Planting.swap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/// Errors of arithmetic and logic.
final class NumberPlantings {
    private NumberPlantings() {}

    static List<Planting> all() {
        return List.of(
                plant("AR-01", SCORED_PROJECT, (f, form) -> swap(form, f.rate() + "%", "61.3%")),
                plant("AR-02", SCORED_PROJECT, (f, form) -> swap(form, f.rate() + "%", onInitial(f) + "%")).in(1),
                plant("AR-03", SCORED_PROJECT, (f, form) -> swap(form, f.rate() + "%", f.rate().movePointLeft(1) + "%")),
                plant("AR-04", SCORED_PROJECT, (_, form) -> swap(form, "其他资金 | 0 | 0 | 0 | — | — | —", "其他资金 | 0 | 0 | 0 | — | 100% | 10")),
                plant("AR-05", SCORED_PROJECT, (f, form) -> swap(form, "% | " + f.executionScore(), "% | 8.1")),
                plant("AR-06", SCORED_PROJECT, (f, form) -> swap(form, "当年财政拨款 | " + f.initial(), "当年财政拨款 | " + f.initial().subtract(BigDecimal.TEN))),
                plant("AR-07", SCORED_PROJECT, (f, form) -> swap(form, f.total(15), "总分 | 100 | 95.6\n")),
                plant("AR-08", SCORED_PROJECT, (_, form) -> swap(form, "% | 10 | 10 | \n总分", "% | 12 | 12 | \n总分")),
                plant("AR-09", SCORED_PROJECT, (_, form) -> swap(form, "产出指标 |", "产出指标(60分) |")),
                plant("AR-10", SCORED_PROJECT, (f, form) -> swap(swap(form, f.theme().unit() + " | 15 | 15 |", f.theme().unit() + " | 25 | 25 |"), "| 30 | 30 |", "| 20 | 20 |")),
                plant("AR-11", SCORED_PROJECT, (_, form) -> swap(form, "% | 10 | 10 | \n总分", "% | 10 | 11 | \n总分")),
                plant("AR-12", FRAMEWORK, (_, form) -> swap(form, "目标设定(14分)", "目标设定(16分)")),
                plant("AR-13", FRAMEWORK, (_, form) -> swap(form, "总分 | 100 | 94", "总分 | 100 | 96")),
                plant("AR-14", BASE_DATA, (_, form) -> swap(form, " | 50 | 40 | 80%", " | 50 | 40 | 86%")),
                plant("AR-15", BASE_DATA, (_, form) -> swap(form, "三公经费 | 11.6 | 12 | 10.4", "三公经费 | 11.6 | 12 | 12.4")),
                plant("AR-16", NARRATIVE, (_, form) -> swap(form, "管理费用3.2万元", "管理费用4.2万元")),
                plant("AR-17", NARRATIVE, (f, form) -> swap(form, "比预算减少" + f.annual().subtract(f.executed()), "比预算减少" + f.annual().subtract(f.executed()).add(new BigDecimal("2")))),
                plant("AR-18", SCORED_PROJECT, (f, form) -> swap(form, "| " + f.executed() + " | 10 |", "| 7.8.4 | 10 |")),
                plant("AR-19", SCORED_PROJECT, (f, form) -> swap(form, quantity(f), "≥" + f.target() + "人 | " + f.actual() + "人次 |")),
                plant("LG-01", SCORED_PROJECT, (f, form) -> swap(form, f.actual() + f.theme().unit() + " | 15 | 15", f.target() * 3 / 4 + f.theme().unit() + " | 15 | 15")),
                plant("LG-02", SCORED_PROJECT, (f, form) -> swap(form, f.actual() + f.theme().unit() + " | 15 | 15 | ", f.target() / 2 + f.theme().unit() + " | 15 | 13 | 征地延期")),
                plant("LG-03", SCORED_PROJECT, (f, form) -> swap(form, f.actual() + f.theme().unit() + " | 15", f.target() * 2 + f.theme().unit() + " | 15")),
                plant("LG-04", SCORED_PROJECT, (f, form) -> spent(swap(form, "≤" + f.annual() + "万元", "不超过" + f.annual() + "万元"), f, "1.08")),
                plant("LG-05", SCORED_PROJECT, (f, form) -> swap(form, f.actual() + f.theme().unit() + " | 15", "100% | 15")),
                plant("LG-06", SCORED_PROJECT, (f, form) -> swap(form, quantity(f), "≥" + f.target() + f.theme().unit() + " | ≥" + f.target() + f.theme().unit() + " |")),
                plant("LG-07", SCORED_PROJECT, (f, form) -> swap(form, "≤" + f.annual() + "万元", "≥" + f.annual() + "万元")),
                plant("LG-08", SCORED_PROJECT, (f, form) -> spent(form, f, "0.3")),
                plant("LG-09", SCORED_PROJECT, (f, form) -> swap(form, quantity(f), "≥95% | " + f.rate() + "% |")),
                plant("LG-10", SCORED_PROJECT, (f, form) -> spent(form, f, "1.06")),
                plant("LG-11", SCORED_PROJECT, (f, form) -> spent(form, f, "0.7")),
                plant("LG-12", SCORED_PROJECT, (f, form) -> swap(form, f.actual() + f.theme().unit() + " | 15 | 15", f.actual() + f.theme().unit() + " | 15 | 12")),
                plant("LG-13", SCORED_PROJECT, (_, form) -> swap(form, "| 94%", "| 194%")),
                plant("LG-14", FRAMEWORK, (_, form) -> swap(form, "每低于1%扣1分，扣完为止。 | 7", "每低于1%扣1分，扣完为止。 | 6.5")),
                plant("LG-15", NARRATIVE, (_, form) -> swap(form, "等级为“优”", "等级为“良好”")),
                plant("LG-16", SCORED_PROJECT, (_, _) -> Theme.ALL.stream().limit(6).map(NumberPlantings::full).collect(Collectors.joining("----\n"))));
    }

    private static String quantity(CleanForms f) {
        return "≥" + f.target() + f.theme().unit() + " | " + f.actual() + f.theme().unit() + " |";
    }

    private static BigDecimal onInitial(CleanForms f) {
        return f.executed().multiply(new BigDecimal("100")).divide(f.initial(), 2, RoundingMode.HALF_UP);
    }

    /// Another share of the budget spent, with rate and score to match.
    private static String spent(String form, CleanForms f, String share) {
        BigDecimal executed = f.annual().multiply(new BigDecimal(share)).setScale(2, RoundingMode.HALF_UP);
        BigDecimal rate = new BigDecimal(share).movePointRight(2);
        BigDecimal score = rate.min(new BigDecimal("100")).movePointLeft(1);
        return form.replace("| " + f.executed() + " |", "| " + executed + " |").replace(f.rate() + "% | " + f.executionScore(), rate + "% | " + score);
    }

    private static String full(Theme theme) {
        CleanForms f = new CleanForms(theme, 0);
        return f.scored().replace("| " + f.executed() + " |", "| " + f.annual() + " |").replace(f.rate() + "% | " + f.executionScore(), "100% | 10").replace(f.total(15), "总分 | 100 | 100\n");
    }
}
