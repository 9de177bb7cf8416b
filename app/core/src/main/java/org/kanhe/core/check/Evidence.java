package org.kanhe.core.check;

import java.util.Optional;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.Location;

/// A place that proves a finding, with what is printed there.
///
/// @param at     the place
/// @param text   what is printed there
/// @param report the report it stands in, where that is not the finding's own
public record Evidence(Location at, String text, Optional<ReportId> report) {
    public static Evidence of(Location at, String text) {
        return new Evidence(at, text, Optional.empty());
    }
}
