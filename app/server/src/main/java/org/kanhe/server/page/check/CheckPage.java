package org.kanhe.server.page.check;

import java.util.List;
import java.util.Optional;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;
import org.kanhe.server.page.report.ReportView;

/// A file is dropped, looked at, and forgotten.
public record CheckPage(Frame frame, Optional<Looked> looked) implements Page {
    /// What came of the file.
    ///
    /// @param refusal why it could not be read, in words; empty when it could
    /// @param remedy  what to do about it
    /// @param detail  more about it, in English, naming the limit where one was hit
    public record Looked(String file, String refusal, String remedy, String detail, List<ReportView> reports) {
        public Looked {
            reports = List.copyOf(reports);
        }

        public int findings() {
            return reports.stream().mapToInt(r -> r.cards().size()).sum();
        }
    }

    @Override
    public String title() {
        return frame.say("check.title");
    }
}
