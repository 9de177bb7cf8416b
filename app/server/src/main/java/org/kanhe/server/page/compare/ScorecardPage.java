package org.kanhe.server.page.compare;

import java.util.List;
import java.util.Optional;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// 单位评分表: how a unit fills its forms, beside its peers.
///
/// @param unit asked for; empty before anything is asked
/// @param says whose peers these are and how many
public record ScorecardPage(Frame frame, String unit, String year, String says, List<Line> lines, boolean small, boolean complete, boolean down, Optional<String> refusal) implements Page {
    public ScorecardPage {
        lines = List.copyOf(lines);
    }

    /// A figure of the unit and those of its peers.
    ///
    /// @param place where the unit stands on a strip of 0 to 1000, -1 when it has no share
    public record Line(String name, String share, String of, String median, String quartiles, int place, int from, int to, int middle, boolean far) {}

    public boolean isAsked() {
        return !unit.isEmpty();
    }

    @Override
    public String title() {
        return frame.say("compare.card.title");
    }
}
