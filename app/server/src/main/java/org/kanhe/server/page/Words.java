package org.kanhe.server.page;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kanhe.core.source.Location;

/// The sentences of the pages in one language. A missing key is a mistake of ours and throws; a test walks all keys.
public record Words(Locale locale) {
    public static final Words ZH = new Words(Locale.SIMPLIFIED_CHINESE);
    public static final Words EN = new Words(Locale.ENGLISH);

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
        String pattern = bundle().getString(key);
        return args.length == 0 ? pattern.replace("''", "'") : new MessageFormat(pattern, locale).format(args);
    }

    /// The sentence when there is one, otherwise the words given: for codes that others may add to.
    public String sayOr(String key, String otherwise) {
        return bundle().containsKey(key) ? say(key) : otherwise;
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

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("i18n.messages", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
