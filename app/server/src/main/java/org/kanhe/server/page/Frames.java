package org.kanhe.server.page;

import io.micronaut.core.util.StringUtils;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kanhe.server.page.Frame.Section;

/// Finds language, theme and address of a request: what the address says wins over what the cookie says, and for the
/// language what the browser says comes last.
public final class Frames {
    static final String LANGUAGE = "lang";
    static final String THEME = "theme";

    private Frames() {}

    public static Frame of(HttpRequest<?> request, Section section) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        request.getParameters().forEach((name, values) -> query.put(name, values));
        query.remove(LANGUAGE);
        query.remove(THEME);
        return new Frame(words(request), Theme.of(choice(request, THEME)), new Address(request.getPath(), query), section, Reviewer.of(request));
    }

    private static Words words(HttpRequest<?> request) {
        String chosen = choice(request, LANGUAGE);
        if (StringUtils.isNotEmpty(chosen)) {
            return Words.of(chosen);
        }
        return request.getLocale().map(Locale::toLanguageTag).map(Words::of).orElse(Words.ZH);
    }

    private static String choice(HttpRequest<?> request, String name) {
        return asked(request, name).orElseGet(() -> request.getCookies().findCookie(name).map(Cookie::getValue).orElse(""));
    }

    static java.util.Optional<String> asked(HttpRequest<?> request, String name) {
        return java.util.Optional.ofNullable(request.getParameters().get(name)).filter(StringUtils::isNotEmpty);
    }
}
