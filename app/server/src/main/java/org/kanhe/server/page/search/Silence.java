package org.kanhe.server.page.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kanhe.search.Results;
import org.kanhe.search.query.QueryField;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.listing.Lists;

/// What an empty list says of itself.
///
/// @param near        written number of hits that are only near, empty when there are none
/// @param nearHref    the list with them
/// @param nothingHere conditions no entry of this view can fulfil, by name; empty when there are none
public record Silence(String near, String nearHref, String nothingHere) {
    static Silence none() {
        return new Silence("", "", "");
    }

    static Silence of(Frame frame, Lists lists, Results<?> results) {
        if (results.total() > 0) {
            return none();
        }
        String fields = results.nothingHere().stream().map(code -> name(code, frame.words().locale())).collect(Collectors.joining(frame.say("search.also-joint")));
        return results.near() > 0 ? new Silence(frame.words().number(results.near()), lists.nearly(), fields) : new Silence("", "", fields);
    }

    /// In Chinese the first Chinese name of the field.
    private static String name(String code, Locale locale) {
        List<String> names = QueryField.named(code).map(QueryField::names).orElse(List.of(code));
        return locale.getLanguage().equals("zh") && names.size() > 1 ? names.get(1) : code;
    }
}
