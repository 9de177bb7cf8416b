package org.kanhe.server.page.finding;

import java.util.List;
import java.util.Optional;
import org.kanhe.core.check.Severity;

/// A finding as people see it: what is wrong, what proves it, what was decided.
///
/// @param id       identity of the finding
/// @param rule     code of the rule
/// @param title    what the rule is called
/// @param message  what is written and what it should be
/// @param basis    what the rule rests on, may be empty
/// @param computed the value the rule arrived at
/// @param report   code of the report objected to
/// @param about    whose report it is; empty on the page of that report
public record FindingCard(
        String id, String rule, String title, Severity severity, String message, String basis, Optional<String> computed, List<Proof> proofs, Verdict verdict, String report, String about) {
    private static final int AT_ONCE = 3;

    public FindingCard {
        proofs = List.copyOf(proofs);
    }

    /// A place that proves it.
    ///
    /// @param at   code of the place
    /// @param name the place as people say it
    /// @param text what is printed there
    /// @param href where it can be seen
    /// @param here it stands on the page shown
    public record Proof(String at, String name, String text, String href, boolean here) {}

    /// What was decided.
    ///
    /// @param status    code of the status
    /// @param dismissal code of why it was dismissed, empty unless it was
    /// @param assignee  who is to look at it, may be empty
    /// @param version number of decisions made so far; a new one names it
    /// @param when    local time, empty while nobody has decided
    /// @param stale   somebody else decided first; what is shown is their decision
    public record Verdict(String status, String dismissal, String note, String assignee, String by, String when, long version, boolean stale) {
        /// The form is right and was misread: its cell can be corrected.
        public boolean isMisread() {
            return dismissal.equals("reading-error");
        }

        public boolean isOpen() {
            return status.equals("open");
        }
    }

    /// Codes of the places on this page, the one objected to first, separated by blanks.
    public String lights() {
        return String.join(" ", proofs.stream().filter(Proof::here).map(Proof::at).toList());
    }

    /// The places a card names at once.
    public List<Proof> shownProofs() {
        return proofs.size() <= AT_ONCE + 1 ? proofs : proofs.subList(0, AT_ONCE);
    }

    /// The places it names when asked.
    public List<Proof> moreProofs() {
        return proofs.subList(shownProofs().size(), proofs.size());
    }

    public String first() {
        return proofs.isEmpty() ? "" : proofs.getFirst().at();
    }
}
