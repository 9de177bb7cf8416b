package org.kanhe.server.rest.sheet;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.export.Column;
import org.kanhe.export.Value;
import org.kanhe.search.IndicatorHit;
import org.kanhe.server.page.Words;

/// Indicator rows as a sheet. What can be measured stands as written and as a number beside its unit.
public final class IndicatorSheet implements HitSheet<IndicatorHit> {
    private final Cells cells;

    public IndicatorSheet(Words words, URI site) {
        this.cells = new Cells(words, site);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                cells.column("year", "fact.year", 8),
                cells.column("unit", "fact.unit", 24),
                cells.column("project", "fact.project", 30),
                cells.column("level1", "facet.level1", 14),
                cells.column("level2", "facet.level2", 18),
                cells.column("name", "column.indicator", 30),
                cells.column("target", "column.target", 18),
                cells.column("comparison", "facet.comparison", 10),
                cells.column("targetNumber", "export.target-number", 12),
                cells.column("measure", "export.measure", 10),
                cells.column("actual", "column.actual", 18),
                cells.column("actualNumber", "export.actual-number", 12),
                cells.column("weight", "column.weight", 8),
                cells.column("score", "column.score", 8),
                cells.column("reason", "column.reason", 30),
                cells.column("rules", "facet.rule", 16),
                cells.column("file", "column.file", 30),
                cells.column("place", "export.place", 16),
                cells.column("report", "export.report", 20),
                cells.column("at", "export.at", 12),
                cells.column("href", "export.link", 10));
    }

    @Override
    public List<Value> row(IndicatorHit hit) {
        Map<String, @Nullable Object> row = hit.indicator();
        return List.of(
                Cells.year(hit), Value.text(hit.unit()), Value.text(hit.project()), Value.text(hit.level1()), Value.text(hit.level2()), Value.text(hit.name()),
                Cells.raw(row, "target"), comparison(row), Cells.number(row, "target", "number"), Value.text(Cells.member(row, "target", "unit").map(Object::toString).orElse("")),
                Cells.raw(row, "actual"), Cells.number(row, "actual", "number"),
                Cells.number(row, "weight", "value"), Cells.number(row, "score", "value"), Cells.raw(row, "reason"),
                Value.text(String.join(" ", hit.rules())), Value.text(hit.file()), cells.place(hit.at()), Value.text(hit.report()), Value.text(hit.at()), cells.link(hit, hit.at()));
    }

    private static Value comparison(Map<String, @Nullable Object> row) {
        return Cells.member(row, "target", "comparison").map(sign -> Value.text(sign.toString())).orElse(Value.NOTHING);
    }
}
