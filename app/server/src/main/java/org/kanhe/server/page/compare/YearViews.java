package org.kanhe.server.page.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.kanhe.core.compare.Change;
import org.kanhe.core.compare.Completion;
import org.kanhe.core.compare.Filed;
import org.kanhe.core.compare.NameLikeness;
import org.kanhe.core.compare.Occurrence;
import org.kanhe.core.compare.UnitYears;
import org.kanhe.core.compare.YearComparison;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.Location;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.compare.YearsPage.Cell;
import org.kanhe.server.page.compare.YearsPage.Line;
import org.kanhe.server.page.compare.YearsPage.Link;
import org.kanhe.server.page.compare.YearsPage.Mark;
import org.kanhe.server.page.compare.YearsPage.Matrix;
import org.kanhe.server.page.compare.YearsPage.Money;
import org.kanhe.server.page.compare.YearsPage.YearHead;
import org.kanhe.server.page.finding.FindingCards;

/// Comparisons as the page shows them.
record YearViews(Words words) {
    private static final int JOINABLE = 8;

    List<Matrix> matrices(UnitYears years) {
        return years.comparisons().stream().map(this::matrix).toList();
    }

    Link form(Filed form) {
        return new Link(form.file() + " " + form.report().head().title().raw(), "/reports/" + form.id().code());
    }

    /// Where a cell stands on the page of its report.
    static String href(ReportId report, Location at) {
        return "/reports/" + report.code() + "#" + FindingCards.anchor(at);
    }

    private Matrix matrix(YearComparison comparison) {
        String title = comparison.project().isEmpty() ? words.say("compare.department") : comparison.project();
        List<YearHead> heads = comparison.forms().entrySet().stream().map(form -> new YearHead(form.getKey(), "/reports/" + form.getValue().id().code())).toList();
        List<Line> lines = comparison.rows().stream().map(row -> line(row, comparison)).toList();
        return new Matrix(title, heads, money(comparison), lines, comparison.setAside().stream().map(this::form).toList());
    }

    private List<Money> money(YearComparison comparison) {
        List<Money> lines = new ArrayList<>();
        for (Map.Entry<FundingItem, SortedMap<Integer, FundingRow>> item : comparison.funding().entrySet()) {
            lines.add(new Money(item.getValue().lastEntry().getValue().label(),
                    comparison.years().stream().map(year -> Optional.ofNullable(item.getValue().get(year)).map(this::money).orElse("")).toList()));
        }
        return lines;
    }

    private String money(FundingRow row) {
        String rate = row.rate().raw();
        String amounts = Stream.of(row.annual().raw().isEmpty() ? row.initial().raw() : row.annual().raw(), row.executed().raw()).filter(raw -> !raw.isEmpty())
                .reduce((budget, executed) -> words.say("compare.executed-of", executed, budget)).orElse("");
        return rate.isEmpty() ? amounts : amounts + " · " + rate;
    }

    private Line line(YearComparison.Row row, YearComparison comparison) {
        Occurrence latest = row.series().latest();
        String level = Stream.of(latest.indicator().level1(), latest.indicator().level2()).flatMap(Optional::stream).map(Level::name).reduce((a, b) -> a + " · " + b).orElse("");
        List<String> names = new ArrayList<>(row.series().names().reversed());
        names.remove(latest.name());
        BigDecimal confidence = BigDecimal.valueOf(Math.round(row.series().confidence() * 100));
        Optional<String> doubt = names.isEmpty() || confidence.intValue() >= 100 ? Optional.empty() : Optional.of(confidence.toPlainString() + "%");
        return new Line(level, latest.name(), names, doubt, joinable(row, comparison), comparison.years().stream().map(year -> cell(row, year)).toList());
    }

    private static List<String> joinable(YearComparison.Row row, YearComparison comparison) {
        String name = row.series().latest().name();
        return comparison.rows().stream().map(YearComparison.Row::series).filter(other -> Collections.disjoint(other.byYear().keySet(), row.series().byYear().keySet()))
                .map(other -> other.latest().name()).filter(other -> !other.equals(name)).distinct()
                .sorted(Comparator.comparingDouble((String other) -> -NameLikeness.of(name, other))).limit(JOINABLE).toList();
    }

    private Cell cell(YearComparison.Row row, int year) {
        List<Mark> marks = row.changes().stream().filter(change -> change.to() == year).map(change -> mark(change.kind())).toList();
        return row.series().in(year).map(at -> cell(at, marks)).orElseGet(() -> new Cell("", "", "", "", "", "", marks));
    }

    static Cell cell(Occurrence at, List<Mark> marks) {
        Indicator row = at.indicator();
        Location place = Stream.of(row.target(), row.name()).flatMap(field -> field.findAt().stream()).findFirst().orElse(new Location.File());
        String points = row.score().raw().isEmpty() ? row.weight().raw() : row.score().raw() + "/" + row.weight().raw();
        return new Cell(href(at.report(), place), row.target().raw(), row.actual().raw(), Completion.of(row).find().map(c -> c.toPlainString() + "%").orElse(""), points, row.reason().raw(), marks);
    }

    Mark mark(Change.Kind kind) {
        return new Mark(kind.code(), glyph(kind), words.say("change." + kind.code()), isNotable(kind));
    }

    private static String glyph(Change.Kind kind) {
        return switch (kind) {
            case UNCHANGED -> "＝";
            case TARGET_RAISED -> "↑";
            case TARGET_LOWERED -> "↓";
            case ADDED -> "＋";
            case DROPPED, DROPPED_AFTER_MISS -> "－";
            case TARGET_REWORDED, RENAMED, WEIGHT_CHANGED, UNIT_CHANGED -> "≠";
            case TEXT_CARRIED_OVER, BELOW_PAST_RESULT, UNCHANGED_WHILE_BEATEN, SCORE_UP_COMPLETION_DOWN -> "!";
        };
    }

    private static boolean isNotable(Change.Kind kind) {
        return switch (kind) {
            case BELOW_PAST_RESULT, UNCHANGED_WHILE_BEATEN, DROPPED_AFTER_MISS, SCORE_UP_COMPLETION_DOWN, TEXT_CARRIED_OVER, UNIT_CHANGED -> true;
            case UNCHANGED, TARGET_RAISED, TARGET_LOWERED, TARGET_REWORDED, RENAMED, ADDED, DROPPED, WEIGHT_CHANGED -> false;
        };
    }
}
