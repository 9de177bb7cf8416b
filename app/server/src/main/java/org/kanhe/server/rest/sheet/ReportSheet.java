package org.kanhe.server.rest.sheet;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kanhe.core.check.Severity;
import org.kanhe.export.Column;
import org.kanhe.export.Value;
import org.kanhe.search.ReportHit;
import org.kanhe.server.page.Words;

/// Reports as a sheet.
public final class ReportSheet implements HitSheet<ReportHit> {
    private final Cells cells;

    public ReportSheet(Words words, URI site) {
        this.cells = new Cells(words, site);
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                cells.column("year", "fact.year", 8),
                cells.column("unit", "fact.unit", 24),
                cells.column("department", "fact.department", 24),
                cells.column("project", "fact.project", 30),
                cells.column("kind", "facet.kind", 20),
                cells.column("title", "where.title", 30),
                cells.column("region", "facet.region", 10),
                cells.column("annual", "export.annual", 14),
                cells.column("executed", "export.executed", 14),
                cells.column("rate", "export.rate", 12),
                cells.column("score", "dossier.score", 10)));
        Stream.of(Severity.values()).forEach(severity -> columns.add(new Column(severity.code(), cells.words().say("export.findings", cells.words().say("severity." + severity.code())), 10)));
        columns.add(cells.column("doubtful", "export.doubtful", 10));
        columns.add(cells.column("file", "column.file", 30));
        columns.add(cells.column("report", "export.report", 20));
        columns.add(cells.column("href", "export.link", 10));
        return columns;
    }

    @Override
    public List<Value> row(ReportHit hit) {
        List<Value> row = new ArrayList<>(List.of(
                Cells.year(hit), Value.text(hit.unit()), Value.text(hit.department()), Value.text(hit.project()), cells.kind(hit), Value.text(hit.title()), Value.text(hit.region()),
                Value.number(hit.annual()), Value.number(hit.executed()), Value.number(hit.rate()), Value.number(hit.score())));
        Stream.of(Severity.values()).forEach(severity -> row.add(Value.number(hit.findings().getOrDefault(severity.code(), 0))));
        row.add(Value.number(hit.doubtful()));
        row.add(Value.text(hit.file()));
        row.add(Value.text(hit.report()));
        row.add(cells.link(hit, ""));
        return row;
    }
}
