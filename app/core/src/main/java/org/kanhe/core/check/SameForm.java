package org.kanhe.core.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;

/// Finds the same form and the same indicator in other years of one unit.
public final class SameForm {
    private SameForm() {}

    /// A self-evaluation of another year and who filed it.
    public record Filed(FiledReport filed, SelfEvaluation form) {}

    /// The form of the same unit, kind and project in a year; of several the one filed first. A project is the same when
    /// its name is, years left out.
    public static Optional<Filed> in(int year, FiledReport about, ReportCorpus corpus) {
        return corpus.ofUnit(about.unit(), year, year).stream().filter(other -> !other.id().equals(about.id()) && isSame(about, other))
                .flatMap(other -> other.report() instanceof SelfEvaluation form ? Stream.of(new Filed(other, form)) : Stream.empty()).findFirst();
    }

    private static boolean isSame(FiledReport about, FiledReport other) {
        if (about.report().kind() != other.report().kind() || about.report().kind() == ReportKind.PROJECT_MONITORING) {
            return false;
        }
        boolean project = about.report().kind() == ReportKind.PROJECT_SELF_EVALUATION;
        return !project || (!about.project().isBlank() && Undated.key(about.project()).equals(Undated.key(other.project())));
    }

    /// The row with the same name and class; none when the name stands for several rows.
    public static Optional<Indicator> row(Indicator row, List<Indicator> among) {
        List<Indicator> same = among.stream().filter(other -> !key(row).isEmpty() && key(row).equals(key(other)) && sameClass(row, other)).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private static boolean sameClass(Indicator row, Indicator other) {
        String left = level2(row);
        String right = level2(other);
        return left.isEmpty() || right.isEmpty() || left.equals(right);
    }

    private static String level2(Indicator row) {
        return row.level2().map(Level::name).map(name -> name.replace("指标", "")).orElse("");
    }

    private static String key(Indicator row) {
        return row.name().findValue().map(Undated::key).orElse("");
    }
}
