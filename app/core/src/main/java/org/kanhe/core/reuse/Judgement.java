package org.kanhe.core.reuse;

/// Whether what two passages share is more than chance and common wording, and how strongly.
///
/// @param bits  information of the shared wording
/// @param cover shared part of the passage that has less text of its own, 0 to 1
/// @param units units that use the shared wording, both included
/// @param grade how strong, empty evidence aside
public record Judgement(double bits, double cover, int units, Grade grade) {
    /// Margin over the number of passages that could match by chance: one in 256.
    public static final double MARGIN = 8;
    /// What a fragment needs above it.
    public static final double FRAGMENT_MARGIN = 28;
    public static final double ENOUGH_COVER = 0.5;
    /// Below it a text counts as a piece.
    private static final double LEAST_COVER = 0.3;
    /// A small archive is judged as strictly as one of this many passages: it knows less about what is common.
    private static final double LEAST_PASSAGES = 50_000;
    private static final double STRONG_BITS = 60;
    private static final double STRONG_COVER = 0.8;

    /// Strength of a pair.
    public enum Grade {
        /// At least four fifths of it, beyond doubt.
        STRONG("A"),
        /// At least half of it.
        LARGELY("B"),
        /// A piece of it.
        FRAGMENT("C"),
        /// Nothing that proves anything.
        NONE("-");

        private final String code;

        Grade(String code) {
            this.code = code;
        }

        /// The published name.
        public String code() {
            return code;
        }

        /// @throws IllegalArgumentException when no grade has this published name
        public static Grade of(String code) {
            for (Grade grade : values()) {
                if (grade.code.equals(code)) {
                    return grade;
                }
            }
            throw new IllegalArgumentException("no such grade: " + code);
        }
    }

    /// Judges two passages by what is known of the whole archive.
    /// @param chance bits two of all passages share by chance
    static Judgement of(Rarity.Weight weight, double chance) {
        double bits = weight.bits();
        boolean covered = weight.cover() >= ENOUGH_COVER && bits >= chance + MARGIN;
        // between a piece and half of it the demand grows evenly
        double missing = Math.clamp((ENOUGH_COVER - weight.cover()) / (ENOUGH_COVER - LEAST_COVER), 0, 1);
        boolean told = bits >= chance + MARGIN + missing * (FRAGMENT_MARGIN - MARGIN);
        Grade grade = covered && weight.cover() >= STRONG_COVER && bits >= STRONG_BITS ? Grade.STRONG
                : covered ? Grade.LARGELY
                : told ? Grade.FRAGMENT
                : Grade.NONE;
        return new Judgement(bits, weight.cover(), weight.units(), grade);
    }

    /// Whether it would be told of even a piece of a longer text.
    boolean isBeyondDoubt(double chance) {
        return bits >= chance + FRAGMENT_MARGIN;
    }

    /// Bits two of so many passages share by chance.
    static double chance(long passages) {
        return Math.log(Math.max(LEAST_PASSAGES, (double) passages)) / Math.log(2);
    }

    public boolean isReuse() {
        return grade != Grade.NONE;
    }

    /// One figure for ordering, 0 to 100: half for how much of the text, half for how telling it is.
    public double score() {
        return 50 * Math.min(1, cover) + 50 * Math.min(1, bits / 120);
    }
}
