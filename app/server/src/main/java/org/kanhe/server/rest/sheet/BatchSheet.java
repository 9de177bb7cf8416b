package org.kanhe.server.rest.sheet;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.export.Column;
import org.kanhe.export.Value;
import org.kanhe.search.FindingHit;
import org.kanhe.search.Hit;
import org.kanhe.search.IndicatorHit;
import org.kanhe.search.PassageHit;
import org.kanhe.search.ReportHit;
import org.kanhe.search.Tally;
import org.kanhe.search.query.QueryMistake;
import org.kanhe.server.lookup.BatchLine;
import org.kanhe.server.page.Words;
import org.kanhe.server.web.ProblemWords;

/// A batch as a sheet: a row for each line.
public final class BatchSheet implements HitSheet<BatchLine> {
    private final Cells cells;

    public BatchSheet(Words words, URI site) {
        this.cells = new Cells(words, site);
    }

    @Override
    public List<Column> columns() {
        return List.of(
                cells.column("line", "batch.line", 8),
                cells.column("q", "export.asked", 36),
                cells.column("reports", "view.reports", 10),
                cells.column("indicators", "view.indicators", 10),
                cells.column("passages", "view.passages", 10),
                cells.column("best", "batch.best", 36),
                cells.column("unit", "fact.unit", 24),
                cells.column("year", "fact.year", 8),
                cells.column("report", "export.report", 20),
                cells.column("at", "export.at", 12),
                cells.column("href", "export.link", 10),
                cells.column("error", "batch.error", 40),
                cells.column("position", "batch.position", 8));
    }

    @Override
    public List<Value> row(BatchLine line) {
        return switch (line.tally()) {
            case Tally.Counted c -> counted(line, c);
            case Tally.Mistaken m -> mistaken(line, m.mistake());
        };
    }

    private List<Value> counted(BatchLine line, Tally.Counted c) {
        Optional<Hit> best = c.best();
        String at = best.map(BatchSheet::place).orElse("");
        return List.of(
                Value.number(line.number()), Value.text(line.q()), Value.number(c.reports()), Value.number(c.indicators()), Value.number(c.passages()),
                Value.text(best.map(BatchSheet::name).orElse("")), Value.text(best.map(Hit::unit).orElse("")), best.map(Cells::year).orElse(Value.NOTHING),
                Value.text(best.map(Hit::report).orElse("")), Value.text(at), best.map(hit -> cells.link(hit, at)).orElse(Value.NOTHING), Value.NOTHING, Value.NOTHING);
    }

    private List<Value> mistaken(BatchLine line, QueryMistake mistake) {
        String says = ProblemWords.in(cells.words().locale()).say(mistake.key().message() + ".detail", List.copyOf(mistake.args()));
        return List.of(
                Value.number(line.number()), Value.text(line.q()), Value.NOTHING, Value.NOTHING, Value.NOTHING, Value.NOTHING, Value.NOTHING, Value.NOTHING, Value.NOTHING, Value.NOTHING, Value.NOTHING,
                Value.text(says), Value.number(mistake.position()));
    }

    private static String place(Hit hit) {
        return switch (hit) {
            case IndicatorHit indicator -> indicator.at();
            case PassageHit passage -> passage.at();
            case ReportHit _ -> "";
            case FindingHit finding -> finding.at();
        };
    }

    /// What a hit is called, in a few words.
    private static String name(Hit hit) {
        return Stream.of(hit instanceof IndicatorHit indicator ? indicator.name() : "", hit.project(), hit.title(), hit.file()).filter(s -> !s.isBlank()).findFirst().orElse("");
    }
}
