package org.kanhe.core.reuse;

import org.kanhe.core.source.Location;

/// A paragraph or cell whose text may stand elsewhere.
///
/// @param at      the paragraph or cell
/// @param from    first character of `text` in the text at that place: a long paragraph is several passages
/// @param heading the heading or label it stands under, empty when none
/// @param text    exactly as written
public record Passage(Origin origin, Location at, int from, SectionClass section, String heading, String text) {
    /// Identity: report, place, first character. A set of indicators stands at the place of its first name.
    public String id() {
        return origin.report().code() + "@" + at.code() + "+" + from + (isSet() ? "s" : "");
    }

    /// Whether this is a set of indicators, not running text.
    public boolean isSet() {
        return section == SectionClass.INDICATOR_SET;
    }

    /// The place of some characters of this passage.
    ///
    /// @param start inclusive, counted in `text`
    /// @param end   exclusive
    public Location place(int start, int end) {
        return at.part(from + start, from + end);
    }
}
