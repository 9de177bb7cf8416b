package org.kanhe.core.check;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;
import org.kanhe.core.source.Location;

/// Everything a report says in words, with the place it is printed at.
public final class Texts {
    /// What reports say, kept while their file is judged: a third of all rules ask for it.
    private static final ScopedValue<Kept> KEPT = ScopedValue.newInstance();

    private Texts() {}

    /// Printed words and their place.
    public record Text(String text, Location at) {}

    /// All words of a report; a cell that answers two questions comes twice.
    public static Stream<Text> of(Report report) {
        return KEPT.isBound() ? KEPT.get().all(report).stream() : gathered(report);
    }

    /// All words of a report, every cell once.
    public static Stream<Text> once(Report report) {
        return KEPT.isBound() ? KEPT.get().once(report).stream() : gathered(report).distinct();
    }

    /// Does something for which the words of the same reports are asked for again and again.
    static <T> T keeping(Supplier<T> work) {
        return ScopedValue.where(KEPT, new Kept(new IdentityHashMap<>(), new IdentityHashMap<>())).call(work::get);
    }

    /// By the report itself: reports that say the same still stand in two places.
    private record Kept(Map<Report, List<Text>> all, Map<Report, List<Text>> distinct) {
        List<Text> all(Report report) {
            return all.computeIfAbsent(report, r -> gathered(r).toList());
        }

        List<Text> once(Report report) {
            return distinct.computeIfAbsent(report, r -> all(r).stream().distinct().toList());
        }
    }

    private static Stream<Text> gathered(Report report) {
        return Stream.concat(head(report.head()), switch (report) {
            case SelfEvaluation form -> Stream.concat(form.goals().stream().flatMap(Texts::goal), form.indicators().stream().flatMap(Texts::indicator));
            case TargetDeclaration form -> Stream.concat(cells(form.longTermGoal(), form.annualGoal()), form.indicators().stream().flatMap(Texts::indicator));
            case ScoringFramework framework -> framework.rows().stream().flatMap(row -> cells(row.standard(), row.explanation()));
            case Narrative narrative -> passages(narrative);
            case BaseData table -> table.rows().stream().map(row -> new Text(row.item(), row.at()));
            case UnrecognizedReport _ -> Stream.empty();
        });
    }

    /// Headings and paragraphs of a narrative in reading order.
    public static Stream<Text> passages(Narrative narrative) {
        return narrative.sections().stream().flatMap(section -> Stream.concat(
                section.heading().isEmpty() ? Stream.empty() : Stream.of(new Text(section.heading(), section.at())),
                section.paragraphs().stream().map(p -> new Text(p.text(), p.at()))));
    }

    /// Cells with something printed in them.
    public static Stream<Text> cells(Field<?>... cells) {
        return Arrays.stream(cells).filter(cell -> !cell.raw().isEmpty()).flatMap(cell -> cell.findAt().stream().map(at -> new Text(cell.raw(), at)));
    }

    private static Stream<Text> head(ReportHead head) {
        List<Field<String>> answers = List.of(head.title(), head.unit(), head.department(), head.implementingUnit(), head.project(), head.contact(), head.phone(), head.fillDate());
        return Stream.concat(answers.stream().flatMap(Texts::cells), head.others().stream().flatMap(other -> cells(other.value())));
    }

    private static Stream<Text> goal(Goal goal) {
        return cells(goal.expected(), goal.actual());
    }

    private static Stream<Text> indicator(Indicator row) {
        return cells(row.name(), row.target(), row.actual(), row.reason());
    }
}
