package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.SelfEvaluation;

/// All weights of a form, or all its scores, added up in the ways offices add them.
///
/// @param indicators cells of the indicator rows
/// @param funding    rows of the money part whose cell is filled with points other than zero
/// @param execution  the one row of the money part that may score
/// @param points     which points of a row of the money part
record Points(List<Field<Score>> indicators, List<FundingRow> funding, Optional<FundingRow> execution, Function<FundingRow, Field<Score>> points) {
    static Points weights(SelfEvaluation form) {
        return of(form, Indicator::weight, FundingRow::weight);
    }

    static Points scores(SelfEvaluation form) {
        return of(form, Indicator::score, FundingRow::score);
    }

    private static Points of(SelfEvaluation form, Function<Indicator, Field<Score>> ofIndicator, Function<FundingRow, Field<Score>> ofFunding) {
        List<FundingRow> filled = form.funding().stream().filter(row -> value(ofFunding.apply(row)).signum() != 0).toList();
        Optional<FundingRow> total = form.funding().stream().filter(row -> row.item() == FundingItem.TOTAL).findFirst();
        Optional<FundingRow> execution = total.filter(filled::contains)
                .or(() -> filled.stream().findFirst())
                .or(() -> total.filter(row -> ofFunding.apply(row).findAt().isPresent()));
        return new Points(form.indicators().stream().map(ofIndicator).toList(), filled, execution, ofFunding);
    }

    /// Whether the form gives its indicators points at all.
    boolean areUsed() {
        return indicators.stream().anyMatch(Field.Present.class::isInstance);
    }

    /// Sum of the indicator rows; blank cells count nothing.
    BigDecimal ofIndicators() {
        return indicators.stream().map(Points::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Points of the execution rate; zero where none are given.
    BigDecimal ofExecution() {
        return execution.map(row -> value(points.apply(row))).orElse(BigDecimal.ZERO);
    }

    BigDecimal withExecution() {
        return ofIndicators().add(ofExecution());
    }

    BigDecimal withEveryFundingRow() {
        return funding.stream().map(row -> value(points.apply(row))).reduce(ofIndicators(), BigDecimal::add);
    }

    /// Undecided because a cell that belongs to the sum cannot be read.
    Optional<Outcome> unreadable() {
        return Cells.unreadable(cells().toList());
    }

    /// The cells that make the sum, the execution row last.
    List<Evidence> evidence() {
        return Cells.evidence(cells().filter(Field.Present.class::isInstance).toArray(Field<?>[]::new));
    }

    private Stream<Field<Score>> cells() {
        return Stream.concat(indicators.stream(), execution.stream().map(points));
    }

    static BigDecimal value(Field<Score> cell) {
        return cell.findValue().map(Score::value).orElse(BigDecimal.ZERO);
    }
}
