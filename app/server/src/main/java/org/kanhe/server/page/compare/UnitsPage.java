package org.kanhe.server.page.compare;

import java.util.List;
import java.util.Optional;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// 横向对比: one indicator across units.
///
/// @param indicator asked for; empty before anything is asked
public record UnitsPage(Frame frame, String indicator, String year, List<Line> lines, List<Line> apart, List<Figure> figures, List<Dot> dots, List<Name> names, List<Part> parts, List<Same> same, List<YearsPage.Link> exports, boolean small, boolean complete,
        boolean down, Optional<String> refusal) implements Page {
    public UnitsPage {
        lines = List.copyOf(lines);
        apart = List.copyOf(apart);
        figures = List.copyOf(figures);
        dots = List.copyOf(dots);
        names = List.copyOf(names);
        parts = List.copyOf(parts);
        same = List.copyOf(same);
        exports = List.copyOf(exports);
    }

    /// A row of one unit.
    ///
    /// @param why why it cannot be compared; empty when it can
    public record Line(String unit, int year, String name, String target, String actual, String completion, String points, String href, boolean outlier, String why) {}

    /// A statistic: its name, that of the targets, that of the completions.
    public record Figure(String name, String targets, String completions) {}

    /// A unit on the strip, 0 to 1000 from the least target to the greatest.
    public record Dot(int x, String says, String href, boolean outlier) {}

    /// A name that was found, and the address with it taken in or left out.
    public record Name(String name, int rows, String likeness, boolean included, String toggle) {}

    /// A part of the values, such as one year or one level, and the address with only it.
    public record Part(String name, String href, boolean chosen, String rows, String targets, String completions, boolean small) {}

    /// A target several units promise word for word.
    public record Same(String target, String href, int units, String who) {}

    public boolean isAsked() {
        return !indicator.isEmpty();
    }

    @Override
    public String title() {
        return frame.say("compare.units.title");
    }
}
