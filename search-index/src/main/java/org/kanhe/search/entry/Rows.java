package org.kanhe.search.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.search.text.Folding;

/// Indicator rows as conditions see them: one element for each measure, so that `target>=90 measure:%` is answered by one
/// measure of one row and never by two.
final class Rows {
    private Rows() {}

    static List<Indicator> of(Report report) {
        return switch (report) {
            case SelfEvaluation form -> form.indicators();
            case TargetDeclaration form -> form.indicators();
            case org.kanhe.core.report.BaseData _, org.kanhe.core.report.ScoringFramework _, org.kanhe.core.report.Narrative _, org.kanhe.core.report.UnrecognizedReport _ -> List.of();
        };
    }

    /// The measures of a row alone, for an entry that is the row; none where nothing is measured.
    static List<Map<String, Object>> measured(Indicator row) {
        List<Measure> targets = measures(row.target());
        List<Measure> actuals = measures(row.actual());
        List<Map<String, Object>> elements = new ArrayList<>();
        for (int i = 0; i < Math.max(targets.size(), actuals.size()); i++) {
            elements.add(measured(at(targets, i), at(actuals, i)).map());
        }
        return elements;
    }

    static List<Map<String, Object>> elements(Indicator row) {
        List<Measure> targets = measures(row.target());
        List<Measure> actuals = measures(row.actual());
        List<Map<String, Object>> elements = new ArrayList<>();
        for (int i = 0; i < Math.max(1, Math.max(targets.size(), actuals.size())); i++) {
            elements.add(element(row, at(targets, i), at(actuals, i)).map());
        }
        return elements;
    }

    /// Published names of the target's comparisons; `described` for words, nothing for a blank cell.
    static List<String> comparisons(Indicator row) {
        return row.target().findValue().map(value -> switch (value) {
            case IndicatorValue.Measured m -> m.parts().stream().map(part -> part.comparison().code()).distinct().toList();
            case IndicatorValue.Described _ -> List.of("described");
        }).orElse(List.of());
    }

    static String level(Optional<Level> level) {
        return level.map(Level::name).map(name -> Folding.fold(name).replaceAll("\\s", "")).orElse("");
    }

    static Optional<BigDecimal> first(Field<IndicatorValue> field) {
        return measures(field).stream().findFirst().map(Measure::number);
    }

    static List<Measure> measures(Field<IndicatorValue> field) {
        return field.findValue().map(value -> switch (value) {
            case IndicatorValue.Measured m -> m.parts();
            case IndicatorValue.Described _ -> List.<Measure>of();
        }).orElse(List.of());
    }

    /// How else the row's values are commonly written.
    static Stream<String> paraphrases(Indicator row) {
        List<Measure> targets = measures(row.target());
        return Stream.of(Paraphrases.of(targets), Paraphrases.figures(targets), Paraphrases.figures(measures(row.actual()))).flatMap(List::stream).distinct();
    }

    private static Fields element(Indicator row, Optional<Measure> target, Optional<Measure> actual) {
        return new Fields()
                .put("level1", level(row.level1()))
                .put("level2", level(row.level2()))
                .words("nameWords", Home.text(row.name()))
                .number("score", row.score())
                .number("weight", row.weight())
                .putAll(measured(target, actual));
    }

    private static Fields measured(Optional<Measure> target, Optional<Measure> actual) {
        return new Fields()
                .number("low", target.map(Measure::number))
                .number("high", target.map(Rows::high))
                .number("actualLow", actual.map(Measure::number))
                .number("actualHigh", actual.map(Rows::high))
                .put("measure", Stream.concat(target.stream(), actual.stream()).map(m -> Folding.fold(m.unit()).replaceAll("\\s", "")).filter(unit -> !unit.isEmpty()).distinct().toList())
                .put("comparison", target.map(m -> m.comparison().code()))
                .put("change", target.flatMap(Measure::change).map(Measure.Change::code));
    }

    private static BigDecimal high(Measure measure) {
        return measure.upper().orElse(measure.number());
    }

    private static Optional<Measure> at(List<Measure> measures, int i) {
        return i < measures.size() ? Optional.of(measures.get(i)) : Optional.empty();
    }
}
