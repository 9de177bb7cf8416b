package org.kanhe.core.form;

import java.util.List;
import org.kanhe.core.report.Report;

/// What the layouts made of a document.
///
/// @param reports in reading order; ordinals 0, 1, 2 …
public record Reading(List<Report> reports, List<ReadingNote> notes) {
    public Reading {
        reports = List.copyOf(reports);
        notes = List.copyOf(notes);
        for (int i = 0; i < reports.size(); i++) {
            if (reports.get(i).ordinal() != i) {
                throw new IllegalArgumentException("report " + i + " says it is " + reports.get(i).ordinal());
            }
        }
    }
}
