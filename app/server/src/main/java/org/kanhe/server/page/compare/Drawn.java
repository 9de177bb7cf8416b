package org.kanhe.server.page.compare;

import java.util.List;

/// A matrix as pictures. Drawn by the server, so that they print, need no script, and can be followed with the keyboard.
///
/// @param bars   budget and execution of each year
/// @param heat   completion of each indicator and year
/// @param charts target and result of each indicator that is a number in two years at least
public record Drawn(String title, List<Bar> bars, List<Integer> years, List<Heat> heat, List<Chart> charts) {
    public Drawn {
        bars = List.copyOf(bars);
        years = List.copyOf(years);
        heat = List.copyOf(heat);
        charts = List.copyOf(charts);
    }

    /// @param budgetWidth   0 to 1000, against the greatest amount of any year
    /// @param executedWidth the same
    public record Bar(int year, String says, String href, int budgetWidth, int executedWidth) {}

    /// Completion of one indicator.
    public record Heat(String name, List<HeatCell> cells) {
        public Heat {
            cells = List.copyOf(cells);
        }
    }

    /// @param shade 1 far below the target to 5 far above, 0 where nothing can be said
    public record HeatCell(String says, String href, int shade) {}

    /// Target and result of one indicator.
    ///
    /// @param says    all of it in words
    /// @param targets points of a line, as SVG writes them
    /// @param actuals the same
    public record Chart(String name, String unit, String says, String targets, String actuals, List<Point> points, List<Tick> ticks) {
        public Chart {
            points = List.copyOf(points);
            ticks = List.copyOf(ticks);
        }
    }

    /// A value, and its cell.
    public record Point(int x, int y, boolean actual, String says, String href) {}

    public record Tick(int x, int year) {}
}
