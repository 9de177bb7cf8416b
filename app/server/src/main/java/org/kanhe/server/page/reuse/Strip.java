package org.kanhe.server.page.reuse;

/// A stretch of a quoted text in one ink.
///
/// @param tile number of the common stretch it belongs to, from 1; 0 for text of its own
/// @param head whether the common stretch begins here and is to be numbered
public record Strip(String text, Ink ink, int tile, boolean head) {
    private static final int HUES = 6;

    /// What a stretch is.
    public enum Ink {
        /// Stands only here
        OWN("own"),
        /// Stands on the other side too
        SAME("same"),
        /// Stands inside a common stretch and differs
        SWAPPED("swapped"),
        /// Form text or wording everybody uses
        COMMON("common");

        private final String code;

        Ink(String code) {
            this.code = code;
        }

        /// Suffix of its style class.
        public String code() {
            return code;
        }
    }

    /// One of six colours; they begin again after the sixth, the number tells them apart.
    public int hue() {
        return tile == 0 ? 0 : (tile - 1) % HUES + 1;
    }
}
