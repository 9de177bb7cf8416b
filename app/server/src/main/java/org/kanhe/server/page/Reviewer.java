package org.kanhe.server.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// The name somebody gave for decisions made in this browser. It says who, and proves nothing: there are no accounts yet.
public final class Reviewer {
    private static final String COOKIE = "reviewer";
    private static final int LONGEST = 40;
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private Reviewer() {}

    /// Empty when no name was given.
    public static String of(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue).map(Reviewer::decoded).orElse("");
    }

    /// Remembers the name in this browser; an empty one is forgotten.
    public static Cookie remembering(String name) {
        String plain = name.strip();
        String kept = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return Cookie.of(COOKIE, URLEncoder.encode(kept, StandardCharsets.UTF_8)).path("/").maxAge(kept.isEmpty() ? Duration.ZERO : REMEMBERED).sameSite(SameSite.Lax).httpOnly(true);
    }

    private static String decoded(String value) {
        try {
            String name = URLDecoder.decode(value, StandardCharsets.UTF_8).strip();
            return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
