package org.kanhe.core.check.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.FiledReport;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportCorpus;
import org.kanhe.core.check.UnitNames;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.MeasureUnit;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.SelfEvaluation;

/// A benefit that two projects of one unit both claim for the year: the same name with the same counted result (受益农户 5316户).
/// Shares, durations and what people think of it are alike by chance.
final class ClaimedTwice {
    private static final int SHORTEST = 4;

    private ClaimedTwice() {}

    /// The later of two forms is objected to.
    static Stream<Outcome> in(SelfEvaluation form, FiledReport about, ReportCorpus corpus) {
        if (about.project().isBlank() || about.unit().isEmpty()) {
            return Stream.empty();
        }
        List<FiledReport> others = corpus.filedWith(about).stream().filter(other -> other.report().kind() == ReportKind.PROJECT_SELF_EVALUATION && other.id().compareTo(about.id()) < 0
                && UnitNames.same(other.unit(), about.unit()) && other.year().equals(about.year()) && !other.project().isBlank() && !Labels.normalise(other.project()).equals(Labels.normalise(about.project()))).toList();
        return others.isEmpty() ? Stream.empty() : form.indicators().stream().filter(ClaimedTwice::isCountedBenefit).flatMap(row -> judge(row, others).stream());
    }

    private static Optional<Outcome> judge(Indicator row, List<FiledReport> others) {
        for (FiledReport other : others) {
            Optional<Indicator> same = other.report() instanceof SelfEvaluation form ? form.indicators().stream().filter(twin -> isCountedBenefit(twin) && isSame(row, twin)).findFirst() : Optional.empty();
            if (same.isPresent()) {
                List<Evidence> evidence = new ArrayList<>(Cells.evidence(row.name(), row.actual()));
                evidence.addAll(Cells.evidenceIn(other.id(), same.get().name(), same.get().actual()));
                return Optional.of(Outcome.objection(Message.of("TQ-07.claimed", row.name().raw(), row.actual().raw(), other.project()), evidence));
            }
        }
        return Optional.of(Outcome.SOUND);
    }

    private static boolean isSame(Indicator row, Indicator twin) {
        return Labels.normalise(row.name().raw()).equals(Labels.normalise(twin.name().raw())) && Labels.normalise(row.actual().raw()).equals(Labels.normalise(twin.actual().raw()));
    }

    private static boolean isCountedBenefit(Indicator row) {
        boolean benefit = row.level1().filter(level -> level.name().contains("效益") || level.name().contains("效果")).isPresent() && row.level2().filter(level -> level.name().contains("满意")).isEmpty();
        return benefit && row.name() instanceof Present<String> name && name.value().length() >= SHORTEST && row.actual() instanceof Present<IndicatorValue> actual
                && actual.value() instanceof IndicatorValue.Measured value && value.parts().size() == 1 && value.measure().number().signum() > 0 && switch (MeasureUnit.of(value.measure().unit()).sort()) {
                    case PERSONS, PERSON_TIMES, COUNT, AREA, LENGTH, WEIGHT, VOLUME, MONEY, ENERGY -> true;
                    case SHARE, POINTS_OF_SHARE, DURATION, TIMES, SCORE, TIMES_AS_MUCH, NONE, OTHER -> false;
                };
    }
}
