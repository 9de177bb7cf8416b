package org.kanhe.server.page.compare;

import java.util.List;
import java.util.Optional;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Page;

/// 申报对自评, and the money of the department beside that of its projects.
///
/// @param unit    asked for; empty before anything is asked
/// @param project asked for; empty for the whole department
/// @param heads   the two forms; empty where one of them is not kept
/// @param choices what of the unit can be held against its declaration
/// @param refusal why nothing can be held against each other, for people
public record DeclarationPage(Frame frame, String unit, String project, String year, List<YearsPage.Link> heads, List<Line> lines, List<Sum> sums, List<YearsPage.Link> choices, boolean down,
        Optional<String> refusal) implements Page {
    public DeclarationPage {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
        sums = List.copyOf(sums);
        choices = List.copyOf(choices);
    }

    /// An indicator on either form.
    ///
    /// @param doubt confidence of the alignment in percent; empty when both forms name it alike
    public record Line(String level, String name, String other, Optional<String> doubt, YearsPage.Cell declared, YearsPage.Cell evaluated) {}

    /// A whole beside its parts, or a line of base data beside a form.
    ///
    /// @param agrees whether there is no gap
    public record Sum(String title, String column, YearsPage.Link whole, List<YearsPage.Link> parts, String sum, String gap, boolean agrees) {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    public boolean isAsked() {
        return !unit.isEmpty();
    }

    @Override
    public String title() {
        return frame.say("compare.declaration.title");
    }
}
