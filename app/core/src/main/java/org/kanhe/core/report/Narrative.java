package org.kanhe.core.report;

import java.util.List;
import java.util.OptionalInt;
import org.kanhe.core.source.Location;

/// 自评报告 in prose with numbered sections.
public record Narrative(ReportHead head, List<Section> sections) implements Report {
    public Narrative {
        sections = List.copyOf(sections);
    }

    /// Everything its sentences state, in reading order.
    public List<Statement> statements() {
        return Statements.of(this);
    }

    /// The section a section stands under: the nearest before it of a higher level; empty for the highest.
    ///
    /// @param section number of the section, from 0
    /// @return number of the section above it
    public OptionalInt parent(int section) {
        int level = sections.get(section).level();
        for (int i = section - 1; i >= 0; i--) {
            int above = sections.get(i).level();
            if (above > 0 && above < level) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// A numbered section; a tree written flat.
    ///
    /// @param heading    the heading line, empty for text before the first heading
    /// @param level      1 for 一、 2 for （一） 3 for 1. and so on; 0 for text before the first heading
    /// @param at         the heading line, or the first paragraph where there is no heading
    /// @param paragraphs text under this heading down to the next heading of any level
    public record Section(String heading, int level, Location at, List<Passage> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// A paragraph of a section.
    public record Passage(String text, Location at) {}
}
