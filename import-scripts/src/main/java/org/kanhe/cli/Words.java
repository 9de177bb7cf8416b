package org.kanhe.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of the command line in the user's language: English where the system says so, Chinese otherwise.
final class Words {
    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("org.kanhe.cli.messages", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// @param language `zh` or `en`; anything else, the empty string included, means what the system says
    static Words in(String language) {
        String asked = language.isEmpty() ? System.getenv().getOrDefault("KANHE_LANG", "") : language;
        String chosen = asked.isEmpty() ? Locale.getDefault().getLanguage() : asked;
        boolean english = chosen.startsWith("en") && (!asked.isEmpty() || !Locale.getDefault().getCountry().isEmpty());
        return new Words(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    Locale locale() {
        return locale;
    }

    /// Why a file could not be read, with what to do about it.
    String reason(String code) {
        return bundle.containsKey("reason." + code) ? say("reason." + code) : say("reason.other", code);
    }

    String say(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args);
    }
}
