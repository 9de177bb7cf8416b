package org.kanhe.server.page;

import java.util.Locale;

/// Light, dark, or as the reader's system says.
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    /// Name in cookies, addresses and the `data-theme` attribute.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The theme of that name; [#AUTO] for any other name.
    public static Theme of(String code) {
        for (Theme t : values()) {
            if (t.code().equals(code)) {
                return t;
            }
        }
        return AUTO;
    }

    /// The one the switch turns to.
    public Theme next() {
        return switch (this) {
            case AUTO -> DARK;
            case DARK -> LIGHT;
            case LIGHT -> AUTO;
        };
    }
}
