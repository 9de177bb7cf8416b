package org.kanhe.server.page.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.compare.DeclarationComparison;
import org.kanhe.core.compare.Occurrence;
import org.kanhe.core.compare.WholeAndParts;
import org.kanhe.core.report.Level;
import org.kanhe.core.source.Location;
import org.kanhe.server.compare.YearComparisons;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.compare.DeclarationPage.Line;
import org.kanhe.server.page.compare.DeclarationPage.Sum;
import org.kanhe.server.page.compare.YearsPage.Cell;
import org.kanhe.server.page.compare.YearsPage.Link;
import org.kanhe.server.page.compare.YearsPage.Mark;

/// Declarations beside evaluations, and wholes beside their parts, as the page shows them.
record DeclarationViews(Frame frame) {
    private static final Cell NOTHING = new Cell("", "", "", "", "", "", List.of());

    List<Link> heads(DeclarationComparison found) {
        YearViews views = new YearViews(frame.words());
        return List.of(views.form(found.declaration()), views.form(found.evaluation()));
    }

    List<Line> lines(DeclarationComparison found) {
        YearViews views = new YearViews(frame.words());
        return found.rows().stream().map(row -> {
            Occurrence naming = row.evaluated().or(row::declared).orElseThrow();
            String level = Stream.of(naming.indicator().level1(), naming.indicator().level2()).flatMap(Optional::stream).map(Level::name).reduce((a, b) -> a + " · " + b).orElse("");
            String other = row.declared().map(Occurrence::name).filter(name -> !name.equals(naming.name())).orElse("");
            Optional<String> doubt = other.isEmpty() || row.confidence() >= 0.995 ? Optional.empty() : Optional.of(Math.round(row.confidence() * 100) + "%");
            List<Mark> marks = row.changes().stream().map(change -> views.mark(change.kind())).toList();
            return new Line(level, naming.name(), other, doubt, row.declared().map(at -> YearViews.cell(at, List.of())).orElse(NOTHING),
                    row.evaluated().map(at -> YearViews.cell(at, marks)).orElseGet(() -> new Cell("", "", "", "", "", "", marks)));
        }).toList();
    }

    List<Sum> sums(WholeAndParts found) {
        Stream<Sum> sums = found.sums().stream().map(sum -> sum(frame.say("compare.whole.sum", sum.whole().of(), sum.parts().size()), sum.column(), sum.whole(), sum.parts(), sum.sum(), sum.gap()));
        Stream<Sum> pairs = found.pairs().stream().flatMap(pair -> pair.form().amount().findValue().stream()
                .map(amount -> sum(frame.say("compare.whole.pair", pair.base().of()), pair.column(), pair.base(), List.of(pair.form()), amount.value(), pair.gap())));
        return Stream.concat(sums, pairs).toList();
    }

    private Sum sum(String title, WholeAndParts.Column column, WholeAndParts.Cell whole, List<WholeAndParts.Cell> parts, BigDecimal sum, Optional<BigDecimal> gap) {
        return new Sum(title, frame.say("compare.column." + column.code()), link(whole, false), parts.stream().map(part -> link(part, parts.size() > 1)).toList(), plain(sum),
                gap.map(g -> g.signum() > 0 ? "+" + plain(g) : plain(g)).orElse("—"), gap.filter(g -> g.signum() == 0).isPresent());
    }

    private Link link(WholeAndParts.Cell cell, boolean named) {
        String raw = cell.amount().raw().isEmpty() ? "—" : cell.amount().raw();
        return new Link(named ? cell.of() + " " + raw : raw, YearViews.href(cell.report(), cell.amount().findAt().orElseGet(Location.File::new)));
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    List<Link> choices(String unit, List<YearComparisons.Declared> declared) {
        return declared.stream().map(of -> new Link(of.year() + " " + (of.project().isEmpty() ? frame.say("compare.department") : of.project()),
                Address.of("/compare/declaration").with("unit", unit).with("project", of.project()).with("year", String.valueOf(of.year())).toString())).toList();
    }
}
