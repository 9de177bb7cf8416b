package org.kanhe.core.check.crossunit;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.source.Location;

/// Where a report may name an office, and what is said around it.
final class NamedOffice {
    private NamedOffice() {}

    /// Cells at the head of a form: they name offices because the form asks for them.
    static Set<Location> heads(ReportHead head) {
        return Stream.of(head.title(), head.unit(), head.department(), head.implementingUnit(), head.contact(), head.project()).flatMap(cell -> cell.findAt().stream()).collect(Collectors.toSet());
    }

    /// The rest of the sentence an office is named in.
    ///
    /// @param group of the hit that is its name
    static String around(String text, MatchResult hit, int group) {
        int from = Math.max(text.lastIndexOf('。', hit.start()), text.lastIndexOf('；', hit.start())) + 1;
        int to = text.indexOf('。', hit.end());
        return text.substring(from, to < 0 ? text.length() : to).replace(hit.group(group), "");
    }
}
