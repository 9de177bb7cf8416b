package org.kanhe.core.wire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.compare.Change;
import org.kanhe.core.compare.Completion;
import org.kanhe.core.compare.DeclarationComparison;
import org.kanhe.core.compare.Filed;
import org.kanhe.core.compare.Occurrence;
import org.kanhe.core.compare.ProjectProposal;
import org.kanhe.core.compare.Spread;
import org.kanhe.core.compare.UnitComparison;
import org.kanhe.core.compare.UnitYears;
import org.kanhe.core.compare.YearComparison;
import org.kanhe.core.place.UnitSort;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Level;

/// Comparisons over years, across units, and of a declaration with its evaluation.
public final class CompareWire {
    private CompareWire() {}

    /// @param project the one asked for; empty for everything of the unit
    public static Map<String, @Nullable Object> of(UnitYears years, String project) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("unit", years.unit());
        tree.put("project", project.isEmpty() ? null : project);
        tree.put("years", years.years());
        tree.put("forms", years.comparisons().stream().flatMap(comparison -> comparison.forms().entrySet().stream().map(form -> {
            Map<String, @Nullable Object> one = form(form.getValue());
            one.put("year", form.getKey());
            return one;
        })).toList());
        tree.put("funding", years.comparisons().stream().flatMap(comparison -> comparison.funding().keySet().stream().map(item -> FundingYearsWire.of(comparison, item))).toList());
        tree.put("indicators", years.comparisons().stream().flatMap(comparison -> comparison.rows().stream().map(row -> row(comparison, row))).toList());
        tree.put("proposals", years.proposals().stream().map(CompareWire::proposal).toList());
        tree.put("setAside", years.comparisons().stream().flatMap(comparison -> comparison.setAside().stream()).map(CompareWire::form).toList());
        tree.put("undated", years.undated().stream().map(CompareWire::form).toList());
        return tree;
    }

    /// @param year the one asked for; empty for all
    public static Map<String, @Nullable Object> of(UnitComparison comparison, Optional<Integer> year) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("indicator", comparison.indicator());
        tree.put("year", year.orElse(null));
        tree.put("unitOfMeasure", comparison.unit());
        tree.put("values", comparison.values().stream().map(CompareWire::value).toList());
        tree.put("statistics", spread(comparison.targets()));
        tree.put("completionStatistics", spread(comparison.completions()));
        tree.put("outliers", comparison.outliers().stream().map(CompareWire::value).toList());
        tree.put("unquantified", comparison.unquantified().stream().map(CompareWire::value).toList());
        tree.put("byYear", comparison.by(value -> String.valueOf(value.at().year())).stream().map(part -> part("year", part)).toList());
        tree.put("byLevel", comparison.by(value -> UnitSort.of(value.agency()).level().code()).stream().map(part -> part("level", part)).toList());
        tree.put("byType", comparison.by(value -> UnitSort.of(value.agency()).type().code()).stream().map(part -> part("type", part)).toList());
        tree.put("sameTargets", comparison.sameTargets().stream().map(CompareWire::same).toList());
        return tree;
    }

    public static Map<String, @Nullable Object> of(DeclarationComparison comparison) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("unit", comparison.evaluation().unit());
        tree.put("project", comparison.evaluation().project());
        tree.put("year", comparison.year());
        tree.put("declaration", form(comparison.declaration()));
        tree.put("evaluation", form(comparison.evaluation()));
        tree.put("indicators", comparison.rows().stream().map(CompareWire::row).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> row(DeclarationComparison.Row row) {
        Map<String, @Nullable Object> tree = Tree.object();
        Occurrence naming = row.evaluated().or(row::declared).orElseThrow();
        named(tree, naming, row.confidence());
        tree.put("declared", row.declared().map(CompareWire::cells).orElse(null));
        tree.put("evaluated", row.evaluated().map(CompareWire::cells).orElse(null));
        tree.put("changes", row.changes().stream().map(CompareWire::change).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> row(YearComparison comparison, YearComparison.Row row) {
        Map<String, @Nullable Object> tree = Tree.object();
        named(tree, row.series().latest(), row.series().confidence());
        tree.put("project", comparison.project().isEmpty() ? null : comparison.project());
        tree.put("names", row.series().names());
        Map<String, @Nullable Object> byYear = Tree.object();
        row.series().byYear().forEach((year, at) -> byYear.put(String.valueOf(year), cells(at)));
        tree.put("byYear", byYear);
        tree.put("changes", row.changes().stream().map(CompareWire::change).toList());
        return tree;
    }

    private static void named(Map<String, @Nullable Object> tree, Occurrence row, double confidence) {
        tree.put("level1", row.indicator().level1().map(Level::name).orElse(null));
        tree.put("level2", row.indicator().level2().map(Level::name).orElse(null));
        tree.put("name", row.name());
        tree.put("confidence", BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP));
    }

    private static Map<String, @Nullable Object> cells(Occurrence at) {
        Map<String, @Nullable Object> tree = Tree.object();
        Indicator row = at.indicator();
        tree.put("report", at.report().code());
        FieldWire.put(tree, "name", row.name());
        ValueWire.put(tree, "target", row.target());
        ValueWire.put(tree, "actual", row.actual());
        FieldWire.put(tree, "weight", row.weight());
        FieldWire.put(tree, "score", row.score());
        FieldWire.put(tree, "reason", row.reason());
        completion(tree, Completion.of(row));
        return tree;
    }

    private static void completion(Map<String, @Nullable Object> tree, Completion completion) {
        switch (completion) {
            case Completion.Of(BigDecimal percent) -> tree.put("completion", percent);
            case Completion.Unknown(Completion.Why why) -> {
                tree.put("completion", null);
                tree.put("completionUnknown", why.code());
            }
        }
    }

    private static Map<String, @Nullable Object> value(UnitComparison.Value value) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("unit", value.agency());
        tree.put("file", value.file());
        tree.put("year", value.at().year());
        tree.put("at", value.at().indicator().target().findAt().or(() -> value.at().indicator().name().findAt()).map(at -> at.code()).orElse("f"));
        tree.putAll(cells(value.at()));
        tree.put("number", value.target().map(FieldWire::plain).orElse(null));
        tree.put("comparable", value.why().isEmpty());
        tree.put("why", value.why().map(Completion.Why::code).orElse(null));
        tree.put("outlier", value.outlier());
        return tree;
    }

    static Map<String, @Nullable Object> spread(Spread spread) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("n", spread.n());
        tree.put("median", spread.median().orElse(null));
        tree.put("mad", spread.mad().orElse(null));
        tree.put("q1", spread.q1().orElse(null));
        tree.put("q3", spread.q3().orElse(null));
        tree.put("small", spread.isSmall());
        return tree;
    }

    private static Map<String, @Nullable Object> part(String by, UnitComparison.Part part) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put(by, part.of());
        tree.put("rows", part.rows());
        tree.put("statistics", spread(part.targets()));
        tree.put("completionStatistics", spread(part.completions()));
        return tree;
    }

    private static Map<String, @Nullable Object> same(UnitComparison.SameTarget same) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("target", same.target());
        tree.put("count", same.units().size());
        tree.put("units", same.units());
        return tree;
    }

    private static Map<String, @Nullable Object> change(Change change) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("from", change.from());
        tree.put("to", change.to());
        tree.put("kind", change.kind().code());
        return tree;
    }

    private static Map<String, @Nullable Object> proposal(ProjectProposal proposal) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("left", proposal.left());
        tree.put("right", proposal.right());
        tree.put("kind", proposal.kind().code());
        tree.put("confidence", BigDecimal.valueOf(proposal.confidence()).setScale(2, RoundingMode.HALF_UP));
        tree.put("names", BigDecimal.valueOf(proposal.names()).setScale(2, RoundingMode.HALF_UP));
        tree.put("sharedIndicators", proposal.shared());
        tree.put("ofIndicators", proposal.of());
        tree.put("lastYear", proposal.lastYear());
        tree.put("firstYear", proposal.firstYear());
        return tree;
    }

    private static Map<String, @Nullable Object> form(Filed form) {
        Map<String, @Nullable Object> tree = Tree.object();
        tree.put("report", form.id().code());
        tree.put("file", form.file());
        tree.put("ordinal", form.id().ordinal());
        tree.put("kind", form.kind().code());
        tree.put("project", form.project().isEmpty() ? null : form.project());
        return tree;
    }
}
