package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;
import org.kanhe.core.source.Location;

/// Base data, frameworks and narratives as an expert would check them, and the places they were read from.
final class OtherReportText {
    private OtherReportText() {}

    static List<String> lines(Report report, Function<Field<?>, String> field, Function<Level, String> level) {
        List<String> lines = new ArrayList<>();
        switch (report) {
            case BaseData b -> {
                lines.add("人员 编制 " + field.apply(b.staff().authorized()) + " | 在职 " + field.apply(b.staff().actual()) + " | 控制率 " + field.apply(b.staff().controlRate()));
                b.rows().forEach(r -> lines.add("经费 " + r.item() + " @" + r.at().code() + " | 上年决算 " + field.apply(r.previousFinal()) + " | 本年预算 " + field.apply(r.budget()) + " | 本年决算 " + field.apply(r.finalAccount())));
            }
            case ScoringFramework s -> {
                for (ScoringFramework.Row r : s.rows()) {
                    lines.add("指标 " + level.apply(r.level1()) + " / " + level.apply(r.level2()) + " / " + level.apply(r.level3()) + " | 分值 " + field.apply(r.weight()) + " | 得分 " + field.apply(r.score()));
                    lines.add("  标准 " + field.apply(r.standard()) + " | 说明 " + field.apply(r.explanation()));
                }
                lines.add("总分 分值 " + field.apply(s.total().weight()) + " 得分 " + field.apply(s.total().score()));
            }
            case Narrative n -> {
                for (Narrative.Section s : n.sections()) {
                    lines.add("节" + s.level() + " " + s.heading() + " @" + s.at().code());
                    s.paragraphs().forEach(p -> lines.add("  段 " + p.text() + " @" + p.at().code()));
                }
            }
            case UnrecognizedReport _ -> lines.add("…");
            case SelfEvaluation _, TargetDeclaration _ -> throw new IllegalArgumentException("written elsewhere: " + report.kind());
        }
        return lines;
    }

    /// Points of a level that stand in a column of their own, or their sum.
    static boolean isCap(Report report, String text) {
        if (!(report instanceof ScoringFramework s)) {
            return false;
        }
        Stream<Level> levels = s.rows().stream().flatMap(r -> Stream.of(r.level1(), r.level2()));
        return Stream.concat(levels.flatMap(l -> l.cap().stream()), s.total().weight().findValue().stream()).anyMatch(p -> p.value().toPlainString().equals(text));
    }

    /// Places of the values of a report.
    static Stream<Location> places(Report report) {
        return switch (report) {
            case BaseData b ->
                Stream.concat(at(Stream.of(b.staff().authorized(), b.staff().actual(), b.staff().controlRate())),
                        b.rows().stream().flatMap(r -> Stream.concat(Stream.of(r.at()), at(Stream.of(r.previousFinal(), r.budget(), r.finalAccount())))));
            case ScoringFramework s ->
                Stream.concat(at(Stream.of(s.total().weight(), s.total().score())),
                        s.rows().stream().flatMap(r -> Stream.concat(Stream.of(r.level1().at(), r.level2().at(), r.level3().at()), at(Stream.of(r.weight(), r.standard(), r.explanation(), r.score())))));
            case Narrative n -> n.sections().stream().flatMap(s -> Stream.concat(Stream.of(s.at()), s.paragraphs().stream().map(Narrative.Passage::at)));
            case SelfEvaluation _, TargetDeclaration _, UnrecognizedReport _ -> Stream.of();
        };
    }

    private static Stream<Location> at(Stream<Field<?>> fields) {
        return fields.flatMap(f -> f.findAt().stream());
    }
}
