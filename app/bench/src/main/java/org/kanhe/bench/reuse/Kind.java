package org.kanhe.bench.reuse;

import java.util.Locale;

/// What a passage was planted as. The numbers are its share of a thousand passages.
public enum Kind {
    ORIGINAL(470),
    /// Printed form text, the same everywhere
    FORM_TEXT(90),
    /// Set sentences with a place for a number or a name
    SLOTS(80),
    /// List of statutory duties, alike in all offices of one sort
    DUTIES(50),
    /// 圆满完成, ≥95%: too short to prove anything
    SHORT_TARGET(60),
    /// Copied with up to 6 % of the words edited
    NEAR(50),
    /// Copied, whole or in part, into a passage of one's own two to five times as long
    CONTAINED(50),
    /// Unit, place and most numbers replaced
    SUBSTITUTED(50),
    /// Replaced as before and the sentences in another order
    REORDERED(40),
    /// Replaced as before and 12 to 32 % of the words edited
    REWRITTEN(30),
    /// One model paragraph taken over by about a dozen units
    VIRAL(30);

    private static final Kind[] OF_THOUSAND = new Kind[1000];

    static {
        int at = 0;
        for (Kind kind : values()) {
            for (int i = 0; i < kind.share; i++) {
                OF_THOUSAND[at++] = kind;
            }
        }
    }

    private final int share;

    Kind(int share) {
        this.share = share;
    }

    /// @param draw 0 to 999
    static Kind of(int draw) {
        return OF_THOUSAND[draw];
    }

    boolean isCopy() {
        return switch (this) {
            case NEAR, CONTAINED, SUBSTITUTED, REORDERED, REWRITTEN, VIRAL -> true;
            case ORIGINAL, FORM_TEXT, SLOTS, DUTIES, SHORT_TARGET -> false;
        };
    }

    boolean isBoilerplate() {
        return switch (this) {
            case FORM_TEXT, SLOTS, DUTIES -> true;
            case ORIGINAL, SHORT_TARGET, NEAR, CONTAINED, SUBSTITUTED, REORDERED, REWRITTEN, VIRAL -> false;
        };
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
