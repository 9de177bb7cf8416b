package org.kanhe.server.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportId;
import org.kanhe.export.About;
import org.kanhe.export.Column;
import org.kanhe.export.SheetFormat;
import org.kanhe.export.SheetHead;
import org.kanhe.export.SheetWriter;
import org.kanhe.search.FindingHit;
import org.kanhe.server.page.Words;

/// 核查底稿: one sheet for each report the findings are about, one row for each indicator.
final class WorkingPaper {
    private final FindingsWanted wanted;
    private final RuleWords rules;
    private final Words words;
    private final Function<ReportId, Optional<Report>> reports;
    private final List<FindingHit> gathered = new ArrayList<>();

    WorkingPaper(FindingsWanted wanted, RuleWords rules, Function<ReportId, Optional<Report>> reports) {
        this.wanted = wanted;
        this.rules = rules;
        this.words = wanted.words();
        this.reports = reports;
    }

    void write(EachFinding findings, OutputStream out) throws IOException {
        try (SheetWriter sheets = SheetFormat.XLSX.to(out)) {
            findings.each(wanted.sorted("report"), hit -> {
                if (!gathered.isEmpty() && !gathered.getFirst().report().equals(hit.report())) {
                    flush(sheets);
                }
                gathered.add(hit);
            });
            if (!gathered.isEmpty()) {
                flush(sheets);
            }
        }
    }

    private void flush(SheetWriter sheets) {
        FindingHit first = gathered.getFirst();
        String name = Stream.of(first.project(), first.unit(), first.title()).filter(s -> !s.isBlank()).findFirst().orElse(first.file());
        List<About> about = new ArrayList<>(List.of(
                new About("unit", words.say("export.column.unit"), first.unit()),
                new About("project", words.say("export.column.project"), first.project()),
                new About("year", words.say("export.column.year"), first.year().map(String::valueOf).orElse("")),
                new About("file", words.say("export.file"), first.file()),
                new About("deviation", words.say("export.column.deviation"), words.say("export.deviation-is"))));
        about.addAll(wanted.about());
        try {
            sheets.sheet(new SheetHead(name, about, columns()));
            for (var row : new PaperRows(wanted, rules, List.copyOf(gathered)).of(reports.apply(ReportId.parse(first.report())))) {
                sheets.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        gathered.clear();
    }

    private List<Column> columns() {
        return Stream.of("number:6", "level1:14", "level2:16", "indicator:26", "target:16", "actual:16", "weight:8", "score:8", "reviewed:10", "deviation:10", "facts:60", "basis:36", "opinion:20")
                .map(c -> c.split(":")).map(c -> new Column(c[0], words.say("export.column." + c[0]), Integer.parseInt(c[1]))).toList();
    }
}
