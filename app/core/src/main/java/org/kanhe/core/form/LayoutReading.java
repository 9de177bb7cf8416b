package org.kanhe.core.form;

import java.util.List;
import org.kanhe.core.report.Report;

/// What one layout made of one stretch.
public record LayoutReading(Report report, List<ReadingNote> notes) {
    public LayoutReading {
        notes = List.copyOf(notes);
    }
}
