package org.kanhe.server.page.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.compare.Completion;
import org.kanhe.core.compare.Spread;
import org.kanhe.core.compare.UnitComparison;
import org.kanhe.core.place.UnitSort;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.source.Location;
import org.kanhe.server.compare.UnitComparisons;
import org.kanhe.server.page.Address;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.compare.UnitsPage.Dot;
import org.kanhe.server.page.compare.UnitsPage.Figure;
import org.kanhe.server.page.compare.UnitsPage.Line;
import org.kanhe.server.page.compare.UnitsPage.Name;
import org.kanhe.server.page.compare.UnitsPage.Part;
import org.kanhe.server.page.compare.UnitsPage.Same;

/// A comparison across units as the page shows it.
record UnitViews(Frame frame) {
    private static final int WIDTH = 1000;
    private static final int SHOWN = 10;

    UnitsPage page(UnitComparisons.Answer answer) {
        UnitComparison found = answer.comparison();
        List<Line> lines = found.values().stream().filter(value -> value.why().isEmpty()).map(this::line).toList();
        List<Line> apart = found.values().stream().filter(value -> value.why().isPresent()).map(this::line).toList();
        return new UnitsPage(frame, found.indicator(), String.join(" ", answer.question().years().stream().map(String::valueOf).toList()), lines, apart, figures(found), dots(found),
                answer.names().stream().map(this::name).toList(), parts(found), same(found), exports(), found.targets().isSmall(), answer.complete(), false, Optional.empty());
    }

    private Line line(UnitComparison.Value value) {
        Indicator row = value.at().indicator();
        Location place = Stream.of(row.target(), row.name()).flatMap(field -> field.findAt().stream()).findFirst().orElse(new Location.File());
        String points = row.score().raw().isEmpty() ? row.weight().raw() : row.score().raw() + "/" + row.weight().raw();
        return new Line(value.agency(), value.at().year(), value.at().name(), row.target().raw(), row.actual().raw(), value.completion().find().map(c -> c.toPlainString() + "%").orElse(""), points,
                YearViews.href(value.at().report(), place), value.outlier(), value.why().map(Completion.Why::code).map(code -> frame.say("incomparable." + code)).orElse(""));
    }

    private List<Figure> figures(UnitComparison found) {
        Spread targets = found.targets();
        Spread completions = found.completions();
        String unit = found.unit();
        return List.of(
                new Figure(frame.say("compare.n"), String.valueOf(targets.n()), String.valueOf(completions.n())),
                new Figure(frame.say("compare.median"), said(targets.median(), unit), said(completions.median(), "%")),
                new Figure(frame.say("compare.quartiles"), said(targets.q1(), unit) + " – " + said(targets.q3(), unit), said(completions.q1(), "%") + " – " + said(completions.q3(), "%")),
                new Figure(frame.say("compare.mad"), said(targets.mad(), unit), said(completions.mad(), "%")));
    }

    private static String said(Optional<BigDecimal> number, String unit) {
        return number.map(n -> n.round(new MathContext(6)).toPlainString() + unit).orElse("—");
    }

    private List<Dot> dots(UnitComparison found) {
        List<UnitComparison.Value> values = found.values().stream().filter(value -> value.target().isPresent()).toList();
        BigDecimal least = values.stream().flatMap(value -> value.target().stream()).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal most = values.stream().flatMap(value -> value.target().stream()).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        BigDecimal width = most.subtract(least);
        return values.stream().map(value -> {
            Line line = line(value);
            int x = width.signum() == 0 ? WIDTH / 2
                    : value.target().orElseThrow().subtract(least).multiply(BigDecimal.valueOf(WIDTH)).divide(width, MathContext.DECIMAL32).intValue();
            return new Dot(x, line.unit() + " " + line.year() + " " + line.target(), line.href(), line.outlier());
        }).toList();
    }

    private List<Part> parts(UnitComparison found) {
        Stream<Part> years = found.by(value -> String.valueOf(value.at().year())).stream().map(part -> part(found, part, part.of(), "year"));
        Stream<Part> levels = found.by(value -> UnitSort.of(value.agency()).level().code()).stream().map(part -> part(found, part, frame.say("unit-level." + part.of()), "level"));
        Stream<Part> types = found.by(value -> UnitSort.of(value.agency()).type().code()).stream().map(part -> part(found, part, frame.say("unit-type." + part.of()), "type"));
        return Stream.of(years, levels, types).flatMap(all -> all).toList();
    }

    private Part part(UnitComparison found, UnitComparison.Part part, String name, String parameter) {
        boolean chosen = frame.here().has(parameter, part.of());
        return new Part(name, frame.here().with(parameter, chosen ? "" : part.of()).toString(), chosen, String.valueOf(part.rows()), spread(part.targets(), found.unit()), spread(part.completions(), "%"), part.targets().isSmall());
    }

    private static String spread(Spread spread, String unit) {
        return spread.n() == 0 ? "—" : said(spread.median(), unit) + "（" + said(spread.q1(), "") + "–" + said(spread.q3(), "") + "）";
    }

    private List<Same> same(UnitComparison found) {
        return found.sameTargets().stream().limit(SHOWN).map(same -> new Same(same.target(), Address.of("/reuse").with("kind", "indicator-set").toString(), same.units().size(),
                String.join("、", same.units().stream().limit(SHOWN).toList()) + (same.units().size() > SHOWN ? "…" : ""))).toList();
    }

    private List<YearsPage.Link> exports() {
        return Stream.of("xlsx", "csv", "json").map(format -> new YearsPage.Link(format, frame.here().at("/api/v1/compare/units/export").with("format", format).toString())).toList();
    }

    private Name name(UnitComparisons.NameFound found) {
        Address here = frame.here();
        Address toggled = found.included()
                ? (here.has("with", found.name()) ? here.toggle("with", found.name()) : here.toggle("without", found.name()))
                : (here.has("without", found.name()) ? here.toggle("without", found.name()) : here.toggle("with", found.name()));
        return new Name(found.name(), found.rows(), Math.round(found.likeness() * 100) + "%", found.included(), toggled.toString());
    }
}
