package org.kanhe.server.page.compare;

import java.util.List;
import java.util.Optional;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// 历年对比: what a unit promised and delivered, year beside year.
///
/// @param unit    asked for; empty before anything is asked
/// @param project asked for; empty for all of the unit
/// @param drawn   the same as pictures, when they are asked for
/// @param down    whether the search engine is away
/// @param refusal why nothing can be shown, for people
public record YearsPage(Frame frame, String unit, String project, List<Matrix> matrices, List<Drawn> drawn, List<Proposal> proposals, List<Link> undated, boolean down, Optional<String> refusal, List<Link> exports)
        implements Page {
    public YearsPage {
        matrices = List.copyOf(matrices);
        drawn = List.copyOf(drawn);
        proposals = List.copyOf(proposals);
        undated = List.copyOf(undated);
        exports = List.copyOf(exports);
    }

    /// One project, or the whole department.
    ///
    /// @param setAside forms of the same year that are not shown
    public record Matrix(String title, List<YearHead> years, List<Money> money, List<Line> lines, List<Link> setAside) {
        public Matrix {
            years = List.copyOf(years);
            money = List.copyOf(money);
            lines = List.copyOf(lines);
            setAside = List.copyOf(setAside);
        }
    }

    public record YearHead(int year, String href) {}

    /// A line of money: 年初预算, 全年预算, 执行数 in 万元 and the rate, for each year as printed.
    public record Money(String label, List<String> cells) {
        public Money {
            cells = List.copyOf(cells);
        }
    }

    /// An indicator.
    ///
    /// @param level    class it stands in
    /// @param was      earlier names, newest first
    /// @param doubt    confidence of the alignment in percent; empty when the name never changed
    /// @param joinable names of rows that stand only in other years, the most alike first: a person may say they are this one
    /// @param cells    one for each year
    public record Line(String level, String name, List<String> was, Optional<String> doubt, List<String> joinable, List<Cell> cells) {
        public Line {
            joinable = List.copyOf(joinable);
            was = List.copyOf(was);
            cells = List.copyOf(cells);
        }
    }

    /// What stands in one year; an empty `href` where the form has no such indicator.
    ///
    /// @param marks what changed since the form before
    public record Cell(String href, String target, String actual, String completion, String points, String reason, List<Mark> marks) {
        public Cell {
            marks = List.copyOf(marks);
        }
    }

    /// @param code  of the kind of change
    /// @param glyph shown before the words
    public record Mark(String code, String glyph, String words, boolean notable) {}

    /// Two projects that may be one.
    ///
    /// @param says what may have happened, and what speaks for it
    public record Proposal(String left, String right, String confidence, String says) {}

    public record Link(String text, String href) {}

    /// Whether pictures are asked for in the place of tables.
    public boolean isDrawn() {
        return frame.here().has("view", "drawn");
    }

    /// The same in the other form.
    public String toggled() {
        return frame.here().with("view", isDrawn() ? "" : "drawn").toString();
    }

    public boolean isAsked() {
        return !unit.isEmpty() || !project.isEmpty();
    }

    @Override
    public String title() {
        return frame.say("compare.years.title");
    }
}
