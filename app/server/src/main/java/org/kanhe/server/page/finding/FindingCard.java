package org.kanhe.server.page.finding;

import java.util.List;
import java.util.Optional;
import org.kanhe.core.check.Severity;
import org.kanhe.server.page.Address;

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
/// @param sent     where it is, when it was sent back to its unit
public record FindingCard(
        String id, String rule, String title, Severity severity, String message, String basis, Optional<String> computed, List<Proof> proofs, Verdict verdict, String report, String about, Optional<Sent> sent) {
    private static final int AT_ONCE = 3;

    public FindingCard {
        proofs = List.copyOf(proofs);
    }

    /// It was sent back to its unit.
    ///
    /// @param state    code of where it stands
    /// @param deadline may be empty
    /// @param late     the deadline has passed
    public record Sent(String href, String state, String deadline, boolean late) {
        public boolean isOver() {
            return state.equals("verified");
        }
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

    /// The published name of the finding, with a page of its own.
    public String ref() {
        return report + "-" + id;
    }

    /// Where the very cell that was misread is corrected; from there it goes back to this finding.
    public String correction() {
        return Address.of("/reports/" + report + "/corrections").with("at", first()).with("finding", ref()).toString();
    }

    /// Where its rule is explained.
    public String ruleHref() {
        return rule.startsWith("UD-") ? "/settings/checks?edit=" + rule + "#form" : "/rules#" + rule;
    }

    /// It can be sent to its unit.
    public boolean isToSend() {
        return (verdict.status().equals("open") || verdict.status().equals("confirmed")) && sent.filter(s -> !s.isOver()).isEmpty();
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
