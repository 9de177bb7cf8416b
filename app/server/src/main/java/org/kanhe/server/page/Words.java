package org.kanhe.server.page;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.kanhe.core.source.Location;

/// The sentences of the pages in one language. A missing key is a mistake of ours and throws; a test walks all keys.
public record Words(Locale locale) {
    public static final Words ZH = new Words(Locale.SIMPLIFIED_CHINESE);
    public static final Words EN = new Words(Locale.ENGLISH);

    /// One for what all pages share, one for each part of the work.
    private static final List<String> BUNDLES =
            List.of("i18n.messages", "i18n.review", "i18n.lookup", "i18n.correction", "i18n.reuse", "i18n.compare", "i18n.settings");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /// The language asked for by its tag, `zh` or `en` with or without a region; Chinese for everything else.
    public static Words of(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : ZH;
    }

    /// Value of the `lang` attribute.
    public String lang() {
        return isChinese() ? "zh-CN" : "en";
    }

    public boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    public String say(String key, Object... args) {
        String pattern = bundle(key).orElseThrow(() -> new MissingResourceException("no words for it", Words.class.getName(), key)).getString(key);
        return args.length == 0 ? pattern.replace("''", "'") : new MessageFormat(pattern, locale).format(args);
    }

    /// The sentence when there is one, otherwise the words given: for codes that others may add to.
    public String sayOr(String key, String otherwise) {
        return bundle(key).isPresent() ? say(key) : otherwise;
    }

    public String number(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /// Local time to the minute.
    public String time(Instant at) {
        return MINUTE.format(at.atZone(ZoneId.systemDefault()));
    }

    /// A place as people name it: counted from 1.
    public String place(Location at) {
        return switch (at) {
            case Location.Cell c -> say("place.cell", c.table() + 1, c.row() + 1, c.column() + 1);
            case Location.Paragraph p -> say("place.paragraph", p.block() + 1);
            case Location.Text t -> say("place.paragraph", t.block() + 1);
            case Location.File _ -> say("place.file");
        };
    }

    private Optional<ResourceBundle> bundle(String key) {
        return bundles(locale).filter(bundle -> bundle.containsKey(key)).findFirst();
    }

    static Stream<ResourceBundle> bundles(Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return BUNDLES.stream().map(name -> ResourceBundle.getBundle(name, locale, control));
    }
}
