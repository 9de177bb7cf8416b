package org.kanhe.core.check;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// A sentence for people, kept as key and arguments so that it can be said in every language of the bundles.
///
/// @param key  key in the bundle `org.kanhe.core.check.messages`
/// @param args already formatted arguments
public record Message(String key, List<String> args) {
    private static final String BUNDLE = "org.kanhe.core.check.messages";

    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, String... args) {
        return new Message(key, List.of(args));
    }

    public String in(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args.toArray());
    }
}
