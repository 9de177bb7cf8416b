package org.kanhe.server.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The name somebody gave for decisions made in this browser. It says who, and proves nothing: there are no accounts yet.
public final class Reviewer {
    public static final String COOKIE = "reviewer";
    private static final int LONGEST = 40;

    private Reviewer() {}

    /// Empty when no name was given.
    public static String of(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue).map(Reviewer::decoded).orElse("");
    }

    /// As a cookie can hold it.
    public static String encoded(String name) {
        String plain = name.strip();
        return URLEncoder.encode(plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain, StandardCharsets.UTF_8);
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
