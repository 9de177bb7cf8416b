package org.kanhe.store;

import java.util.List;

/// Everything that was ever corrected in one file, oldest first.
///
/// @param version counts changes, 0 while nobody corrected anything
public record CorrectionStory(long version, List<Correction> corrections) {
    public CorrectionStory {
        corrections = List.copyOf(corrections);
    }

    public static CorrectionStory none() {
        return new CorrectionStory(0, List.of());
    }

    /// Those that stand.
    public List<Correction> standing() {
        return corrections.stream().filter(Correction::stands).toList();
    }

    /// The same story with its corrections told anew.
    public CorrectionStory next(List<Correction> now) {
        return new CorrectionStory(version + 1, now);
    }
}
