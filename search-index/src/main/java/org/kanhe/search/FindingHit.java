package org.kanhe.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A finding found.
///
/// @param at       the first place of its evidence
/// @param status   published name of what was decided
/// @param dismissal published name of why it was dismissed, empty unless it was
/// @param note     the reviewer's reason
/// @param assignee who is to look at it, may be empty
/// @param by       who decided, empty while nobody has
/// @param version  number of decisions so far
/// @param computed the value the rule arrived at
public record FindingHit(
        Origin origin,
        String id,
        String rule,
        String severity,
        String status,
        String dismissal,
        String note,
        String assignee,
        String by,
        long version,
        String messageZh,
        String messageEn,
        Optional<String> computed,
        String at,
        List<Place> evidence,
        List<Highlight> highlights)
        implements Hit {
    public FindingHit {
        evidence = List.copyOf(evidence);
        highlights = List.copyOf(highlights);
    }

    /// The published name of the finding.
    public String ref() {
        return report() + "-" + id;
    }

    public String message(Locale locale) {
        return locale.getLanguage().equals("en") ? messageEn : messageZh;
    }

    /// A place that proves it.
    ///
    /// @param report id of the report it stands in
    public record Place(String at, String text, String report) {}
}
