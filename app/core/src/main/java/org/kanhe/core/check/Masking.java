package org.kanhe.core.check;

import java.util.List;
import java.util.regex.Pattern;

/// Hides personal numbers in everything a finding says: findings are exported, indexed and pasted into letters.
public final class Masking {
    /// A mobile number, also written with blanks or dashes, full-width digits included; not part of a longer number.
    public static final Pattern MOBILE = Pattern.compile("(?<![0-9０-９.])([1１][3-9３-９][0-9０-９])[- ]?([0-9０-９]{4})[- ]?([0-9０-９]{4})(?![0-9０-９]|\\.[0-9])");

    /// A number of an identity card: 18 characters, the last may be X.
    public static final Pattern IDENTITY = Pattern.compile("(?<![0-9])([1-9][0-9])[0-9]{12}([0-9]{3}[0-9Xx])(?![0-9Xx])");

    private Masking() {}

    /// `13900000001` becomes `139****0001`.
    public static String mask(String text) {
        String withoutIdentities = IDENTITY.matcher(text).replaceAll("$1************$2");
        return MOBILE.matcher(withoutIdentities).replaceAll("$1****$3");
    }

    /// A sentence stays on one line whatever the cells it quotes look like.
    static Message message(Message message) {
        return new Message(message.key(), message.args().stream().map(arg -> mask(arg.strip().replaceAll("\\s*\\R\\s*", " "))).toList());
    }

    static List<Evidence> evidence(List<Evidence> evidence) {
        return evidence.stream().map(e -> new Evidence(e.at(), mask(e.text()), e.report())).toList();
    }
}
