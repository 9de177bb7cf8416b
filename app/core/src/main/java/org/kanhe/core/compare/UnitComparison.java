package org.kanhe.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.MeasureUnit;

/// One indicator across units: every row that speaks of it, its target in one unit of measure where it can be brought there,
/// and how the targets, results and completions are spread.
///
/// @param indicator    the name asked for
/// @param unit         unit of measure the comparable targets are brought to, as printed most often; empty for bare numbers
/// @param values       every row found, comparable or not
/// @param targets      spread of the comparable targets
/// @param completions  spread of the completions that can be said, %
public record UnitComparison(String indicator, String unit, List<Value> values, Spread targets, Spread completions) {
    public UnitComparison {
        values = List.copyOf(values);
    }

    /// A row of one unit.
    ///
    /// @param at     the row with its report
    /// @param target its number in the common unit, when it can be compared
    /// @param why    why not, when it cannot
    public record Value(String agency, String file, Occurrence at, Optional<BigDecimal> target, Optional<Completion.Why> why, Completion completion, boolean outlier) {}

    /// A row and who filed it.
    public record Candidate(String agency, String file, Occurrence at) {}

    /// @param candidates rows that speak of the indicator, each once
    public static UnitComparison of(String indicator, List<Candidate> candidates) {
        String common = commonUnit(candidates);
        List<Value> values = candidates.stream().map(candidate -> value(candidate, common)).toList();
        Spread targets = Spread.of(values.stream().flatMap(value -> value.target().stream()).toList());
        Spread completions = Spread.of(values.stream().flatMap(value -> value.completion().find().stream()).toList());
        List<Value> judged = values.stream().map(value -> value.target().filter(targets::isOutlier).isPresent() ? outlier(value) : value)
                .sorted(Comparator.comparing(Value::agency).thenComparingInt(value -> value.at().year())).toList();
        return new UnitComparison(indicator, common, judged, targets, completions);
    }

    /// A part of the values and how they are spread.
    ///
    /// @param rows of this part, comparable or not
    public record Part(String of, int rows, Spread targets, Spread completions) {}

    /// The same target promised by several units.
    ///
    /// @param units that promise it, at least two
    public record SameTarget(String target, List<String> units) {
        public SameTarget {
            units = List.copyOf(units);
        }
    }

    /// The values in parts, such as by year or by level of the region, ordered by what they are parted by.
    public List<Part> by(Function<Value, String> parting) {
        Map<String, List<Value>> parts = new TreeMap<>();
        values.forEach(value -> parts.computeIfAbsent(parting.apply(value), _ -> new ArrayList<>()).add(value));
        return parts.entrySet().stream().map(part -> new Part(part.getKey(), part.getValue().size(), Spread.of(part.getValue().stream().flatMap(value -> value.target().stream()).toList()),
                Spread.of(part.getValue().stream().flatMap(value -> value.completion().find().stream()).toList()))).toList();
    }

    /// Targets promised word for word by several units, the most frequent first.
    public List<SameTarget> sameTargets() {
        Map<String, Set<String>> units = new TreeMap<>();
        values.stream().filter(value -> !value.at().indicator().target().raw().isEmpty())
                .forEach(value -> units.computeIfAbsent(Labels.normalise(value.at().indicator().target().raw()), _ -> new TreeSet<>()).add(value.agency()));
        return units.entrySet().stream().filter(target -> target.getValue().size() > 1).map(target -> new SameTarget(target.getKey(), List.copyOf(target.getValue())))
                .sorted(Comparator.comparingInt((SameTarget same) -> -same.units().size()).thenComparing(SameTarget::target)).toList();
    }

    /// Rows whose target is no number.
    public List<Value> unquantified() {
        return values.stream().filter(value -> value.why().filter(why -> why == Completion.Why.QUALITATIVE).isPresent()).toList();
    }

    public List<Value> outliers() {
        return values.stream().filter(Value::outlier).toList();
    }

    private static Value outlier(Value value) {
        return new Value(value.agency(), value.file(), value.at(), value.target(), value.why(), value.completion(), true);
    }

    private static Value value(Candidate candidate, String common) {
        Completion completion = Completion.of(candidate.at().indicator());
        return switch (SingleMeasure.of(candidate.at().indicator().target())) {
            case SingleMeasure.None none -> new Value(candidate.agency(), candidate.file(), candidate.at(), Optional.empty(), Optional.of(none.why()), completion, false);
            case SingleMeasure.One(Measure measure) -> {
                Optional<BigDecimal> number = measure.change().isPresent() || !measure.period().isEmpty() ? Optional.empty() : Conversion.into(measure, common);
                Completion.Why why = measure.change().isPresent() || !measure.period().isEmpty() ? Completion.Why.SHAPE : Completion.Why.UNIT;
                yield new Value(candidate.agency(), candidate.file(), candidate.at(), number, number.isPresent() ? Optional.empty() : Optional.of(why), completion, false);
            }
        };
    }

    /// The unit most targets are printed in, going by what they can be converted to; of equals the first met.
    private static String commonUnit(List<Candidate> candidates) {
        List<String> printed = new ArrayList<>();
        candidates.forEach(candidate -> {
            if (SingleMeasure.of(candidate.at().indicator().target()) instanceof SingleMeasure.One(Measure measure)) {
                printed.add(MeasureUnit.of(measure.unit()).symbol());
            }
        });
        Map<String, Integer> counts = new HashMap<>();
        printed.forEach(symbol -> counts.merge(symbol, 1, Integer::sum));
        return printed.stream().max(Comparator.comparingInt((String symbol) -> counts.getOrDefault(symbol, 0)).thenComparingInt(symbol -> -printed.indexOf(symbol))).orElse("");
    }
}
