package org.kanhe.server.page.reuse;

import java.util.List;

/// Two quoted texts side by side and what can be said of them.
///
/// @param kind  code of the kind of reuse
/// @param share percent of the shorter text's own characters that stand in the other
/// @param run   characters of the longest identical run
/// @param rarity in words: where else the text stands and since when
/// @param changed what was replaced in the common text
/// @param kept  numbers that stand on both sides unchanged
public record PairView(String id, String kind, int share, int common, int own, int run, String rarity, Half left, Half right, List<Swap> changed, List<KeptNumber> kept) {
    public PairView {
        changed = List.copyOf(changed);
        kept = List.copyOf(kept);
    }

    /// One of the two texts and where it stands.
    ///
    /// @param href  the place in its report
    /// @param year  empty when unknown
    /// @param place in words
    public record Half(String href, String unit, String year, String project, String file, String place, String heading, List<Strip> strips) {
        public Half {
            strips = List.copyOf(strips);
        }
    }

    /// What stands on the left for what stands on the right.
    ///
    /// @param sort code of what it is: name, year, number or words
    public record Swap(String sort, String left, String right) {}

    /// @param times how often it stands unchanged
    public record KeptNumber(String number, int times) {}

    /// Whether no second text is known: a name left standing whose source nobody filed.
    public boolean isAlone() {
        return kind.equals("foreign-name") && left.href().equals(right.href());
    }

    /// The same with other ink on the left text.
    PairView with(List<Strip> strips) {
        Half inked = new Half(left.href, left.unit, left.year, left.project, left.file, left.place, left.heading, strips);
        return new PairView(id, kind, share, common, own, run, rarity, inked, right, changed, kept);
    }

    /// Common stretches.
    public int tiles() {
        return left.strips().stream().mapToInt(Strip::tile).max().orElse(0);
    }
}
