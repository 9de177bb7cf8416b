package org.kanhe.core.form;

import java.util.List;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Headcount;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Rate;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// What was read of a document, as an expert would check it: `（空）` is a blank cell, `（无此栏）` none at all, `（不识）` one
/// nobody understood; the place stands behind `@`.
final class ReportText {
    private final StringBuilder text = new StringBuilder();

    private ReportText() {}

    static String of(Reading reading) {
        ReportText t = new ReportText();
        reading.reports().forEach(t::report);
        reading.notes().forEach(n -> t.line("注 " + n.report() + " " + n.why().code() + " " + n.at().code() + " " + n.text()));
        return t.text.toString();
    }

    private void line(String s) {
        text.append(s.replace("\n", "⏎").stripTrailing()).append('\n');
    }

    private void report(Report report) {
        ReportHead h = report.head();
        ReportHead.Extent x = h.extent();
        line("== " + h.ordinal() + " " + h.kind().term() + " · " + h.kind().code() + " · " + h.layout());
        line("范围 " + x.firstBlock() + "-" + x.lastBlock() + " 行 " + x.firstRow() + "-" + (x.lastRow() == Integer.MAX_VALUE ? "末" : x.lastRow()));
        line("标题 " + field(h.title()));
        line("年度 " + field(h.year()) + " | 单位 " + field(h.unit()));
        line("主管部门 " + field(h.department()) + " | 实施单位 " + field(h.implementingUnit()));
        line("项目 " + field(h.project()));
        line("负责人 " + field(h.contact()) + " | 电话 " + field(h.phone()) + " | 填报日期 " + field(h.fillDate()));
        switch (report) {
            case SelfEvaluation s -> {
                s.funding().forEach(this::funding);
                s.goals().forEach(this::goal);
                s.indicators().forEach(this::indicator);
                line("总分 分值 " + field(s.total().weight()) + " 得分 " + field(s.total().score()));
            }
            case TargetDeclaration d -> {
                d.funding().forEach(this::funding);
                line("长期目标 " + field(d.longTermGoal()));
                line("年度目标 " + field(d.annualGoal()));
                d.indicators().forEach(this::indicator);
            }
            case BaseData _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> OtherReportText.lines(report, ReportText::field, ReportText::level).forEach(this::line);
        }
        h.others().forEach(o -> line("其他 " + o.label() + "：" + field(o.value())));
    }

    private void funding(FundingRow f) {
        line("资金 " + "　".repeat(Math.max(0, f.level() - 1)) + f.label() + " [" + f.item().code() + "] @" + f.at().code());
        line("  年初 " + field(f.initial()) + " | 全年 " + field(f.annual()) + " | 执行 " + field(f.executed()) + " | 执行率 " + field(f.rate()) + " | 分值 " + field(f.weight()) + " | 得分 " + field(f.score()));
    }

    private void goal(Goal g) {
        line("目标 " + field(g.expected()));
        line("完成 " + field(g.actual()));
    }

    private void indicator(Indicator i) {
        line("指标 " + i.level1().map(ReportText::level).orElse("（无）") + " / " + i.level2().map(ReportText::level).orElse("（无）") + " / " + field(i.name()));
        line("  目标 " + field(i.target()) + " | 完成 " + field(i.actual()) + " | 分值 " + field(i.weight()) + " | 得分 " + field(i.score()) + " | 原因 " + field(i.reason()));
    }

    private static String level(Level l) {
        return l.name() + l.cap().map(c -> "(" + c.value() + "分)").orElse("") + "@" + l.at().code();
    }

    private static String field(Field<?> field) {
        return switch (field) {
            case Field.Present<?> p -> value(p.value()) + (value(p.value()).equals(p.raw()) ? "" : "「" + p.raw() + "」") + " @" + p.at().code();
            case Field.Blank<?> b -> "（空） @" + b.at().code();
            case Field.Absent<?> _ -> "（无此栏）";
            case Field.Unreadable<?> u -> "（不识）「" + u.raw() + "」 @" + u.at().code();
        };
    }

    private static String value(Object value) {
        return switch (value) {
            case Amount a -> a.value().toPlainString() + "万元";
            case Rate r -> r.value().toPlainString() + "%";
            case Score s -> s.value().toPlainString() + "分";
            case Headcount n -> n.value().toPlainString() + "人";
            case IndicatorValue.Measured m -> m.parts().stream().map(ReportText::measure).toList().toString();
            case IndicatorValue.Described d -> d.sort().name().toLowerCase(java.util.Locale.ROOT);
            case Object other -> other.toString();
        };
    }

    private static String measure(Measure m) {
        List<String> parts = List.of(
                m.subject(), m.period(), m.change().map(Measure.Change::code).orElse(""), m.comparison().code() + " " + m.number().toPlainString() + m.upper().map(u -> "~" + u.toPlainString()).orElse(""), m.unit());
        return String.join(" ", parts.stream().filter(p -> !p.isEmpty()).toList());
    }
}
