package org.kanhe.server.page.report;

import java.util.List;
import java.util.stream.Stream;
import org.kanhe.server.page.paper.Paper;
import org.kanhe.server.page.paper.Paper.Understanding;
import org.kanhe.server.page.report.ReportView.Coverage;

/// Counts what of the paper found a place in the typed report.
final class ReadingCoverage {
    private ReadingCoverage() {}

    static Coverage of(Paper paper, FormView form) {
        List<Understanding> filled = paper.pieces().stream().flatMap(ReadingCoverage::filled).toList();
        int lost = (int) filled.stream().filter(u -> u == Understanding.UNPLACED || u == Understanding.UNREADABLE).count();
        int unreadable = (int) form.answers().filter(f -> f.state() == FieldView.State.UNREADABLE).count();
        int blank = (int) form.answers().filter(f -> f.state() == FieldView.State.BLANK).count();
        return new Coverage(filled.size(), filled.size() - lost, unreadable, blank);
    }

    private static Stream<Understanding> filled(Paper.Piece piece) {
        return switch (piece) {
            case Paper.Text t -> Stream.of(t.understanding());
            case Paper.Grid g -> g.rows().stream().flatMap(List::stream).filter(s -> !s.text().isBlank()).map(Paper.Square::understanding);
        };
    }
}
