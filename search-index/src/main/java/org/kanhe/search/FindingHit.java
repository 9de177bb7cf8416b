package org.kanhe.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A finding found.
///
/// @param at       the first place of its evidence
/// @param status   published name of what was decided
/// @param note     the reviewer's reason
/// @param by       who decided, empty while nobody has
/// @param version  number of decisions so far
/// @param computed the value the rule arrived at
public record FindingHit(
        Origin origin,
        String id,
        String rule,
        String severity,
        String status,
        String note,
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

    public String message(Locale locale) {
        return locale.getLanguage().equals("en") ? messageEn : messageZh;
    }

    /// A place that proves it.
    ///
    /// @param report id of the report it stands in
    public record Place(String at, String text, String report) {}
}
