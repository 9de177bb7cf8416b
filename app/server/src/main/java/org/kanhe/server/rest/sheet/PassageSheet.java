package org.kanhe.server.rest.sheet;

import java.net.URI;
import java.util.List;
import org.kanhe.export.Column;
import org.kanhe.export.Value;
import org.kanhe.search.PassageHit;
import org.kanhe.server.page.Words;

/// Paragraphs as a sheet, each as a whole.
public final class PassageSheet implements HitSheet<PassageHit> {
    private final Cells cells;

    public PassageSheet(Words words, URI site) {
        this.cells = new Cells(words, site);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                cells.column("year", "fact.year", 8),
                cells.column("unit", "fact.unit", 24),
                cells.column("project", "fact.project", 30),
                cells.column("heading", "where.heading", 30),
                cells.column("text", "where.text", 90),
                cells.column("rules", "facet.rule", 16),
                cells.column("file", "column.file", 30),
                cells.column("place", "export.place", 16),
                cells.column("report", "export.report", 20),
                cells.column("at", "export.at", 12),
                cells.column("href", "export.link", 10));
    }

    @Override
    public List<Value> row(PassageHit hit) {
        return List.of(
                Cells.year(hit), Value.text(hit.unit()), Value.text(hit.project()), Value.text(hit.heading()), Value.text(hit.text()), Value.text(String.join(" ", hit.rules())),
                Value.text(hit.file()), cells.place(hit.at()), Value.text(hit.report()), Value.text(hit.at()), cells.link(hit, hit.at()));
    }
}
