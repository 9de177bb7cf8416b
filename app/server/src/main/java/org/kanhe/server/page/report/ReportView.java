package org.kanhe.server.page.report;

import java.util.List;
import org.kanhe.server.page.finding.FindingCard;
import org.kanhe.server.page.paper.Paper;

/// One report in its two halves: what it says and what is wrong with it, and the paper that proves it.
///
/// @param cards in the order of the paper
/// @param notes what could not be placed, understood or decided
public record ReportView(Heading heading, FormView form, List<FindingCard> cards, List<Note> notes, Paper paper) {
    public ReportView {
        cards = List.copyOf(cards);
        notes = List.copyOf(notes);
    }

    /// Findings that wait for a decision.
    public long open() {
        return cards.stream().filter(c -> c.verdict().isOpen()).count();
    }

    /// @param id      code of the report, empty when it is not kept
    /// @param name    the project, else the unit, else the title as printed
    /// @param kind    code of the kind
    /// @param year    empty when unknown
    /// @param file    name of the file it came in
    /// @param ordinal counted from 1
    /// @param layout  code of the layout that read it
    public record Heading(String id, String name, String unit, String kind, String year, String file, int ordinal, String layout, Scores scores, Coverage coverage) {}

    /// Self-score as printed, and the same added up from the rows.
    ///
    /// @param printed  empty when the form prints none
    /// @param addedUp  empty when a row's score is blank or not understood, or no row has one
    /// @param agree    both are there and equal
    public record Scores(String printed, String addedUp, boolean agree) {
        public boolean disagree() {
            return !printed.isEmpty() && !addedUp.isEmpty() && !agree;
        }
    }

    /// How much of the paper was understood.
    ///
    /// @param filled     filled cells and paragraphs
    /// @param placed     of these, how many are a label, an answer or printed form
    /// @param unreadable answers not understood
    /// @param blank      answer cells nobody filled
    public record Coverage(int filled, int placed, int unreadable, int blank) {
        /// Percent, rounded down so that 100 means all.
        public int percent() {
            return filled == 0 ? 100 : placed * 100 / filled;
        }
    }

    /// Something to know about the reading or the checking.
    ///
    /// @param why  in words
    /// @param rule code of the rule that could not decide; empty for notes of the reading
    public record Note(String at, String href, String place, String text, String why, String rule) {}
}
