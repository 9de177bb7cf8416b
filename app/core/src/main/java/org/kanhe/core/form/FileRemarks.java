package org.kanhe.core.form;

import java.util.List;
import java.util.Optional;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.Remark;
import org.kanhe.core.document.Table;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.source.Location;

/// Notes on what the eye and the reader see differently. What a program would not have shown is read like everything else,
/// and whoever only looked at the screen has not seen it; what is written in a picture everybody sees and no reader does.
final class FileRemarks {
    private FileRemarks() {}

    static List<ReadingNote> notes(Document document, List<Report> reports) {
        return document.remarks().stream().flatMap(r -> why(r.kind()).map(why -> new ReadingNote(report(document, r.at(), reports), r.at(), r.text(), why)).stream()).toList();
    }

    private static Optional<ReadingNote.Why> why(Remark.Kind kind) {
        return switch (kind) {
            case HIDDEN_SHEET, HIDDEN_ROW, HIDDEN_COLUMN -> Optional.of(ReadingNote.Why.HIDDEN);
            case PICTURE -> Optional.of(ReadingNote.Why.PICTURE);
            case FORMULA -> Optional.empty();
        };
    }

    /// What is said of the whole file is noted on its first report.
    private static int report(Document document, Location at, List<Report> reports) {
        int block = at instanceof Location.Cell c ? document.table(c.table()).map(Table::index).orElse(-1) : -1;
        return reports.stream().map(Report::head).filter(h -> covers(h.extent(), block)).mapToInt(ReportHead::ordinal).findFirst().orElse(reports.isEmpty() ? -1 : 0);
    }

    private static boolean covers(ReportHead.Extent extent, int block) {
        return block >= extent.firstBlock() && block <= extent.lastBlock();
    }
}
