package org.kanhe.server.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.net.URI;
import java.time.Duration;

/// Answers made of pages.
public final class Answers {
    public static final MediaType HTML = new MediaType("text/html", java.util.Map.of("charset", "utf-8"));
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private Answers() {}

    public static MutableHttpResponse<String> show(HttpRequest<?> request, String template, Page page) {
        return show(request, HttpStatus.OK, template, page);
    }

    /// The page, and the choice of language or theme remembered when the address makes one.
    public static MutableHttpResponse<String> show(HttpRequest<?> request, HttpStatus status, String template, Page page) {
        MutableHttpResponse<String> response = HttpResponse.status(status).body(Templates.draw(template, page));
        response.contentType(HTML).header("Content-Language", page.words().lang()).header("Vary", "Cookie, Accept-Language, HX-Request");
        Frames.asked(request, Frames.LANGUAGE).ifPresent(_ -> response.cookie(cookie(Frames.LANGUAGE, page.words().lang())));
        Frames.asked(request, Frames.THEME).ifPresent(_ -> response.cookie(cookie(Frames.THEME, page.frame().theme().code())));
        return response;
    }

    /// Sends the browser on after a form was posted.
    public static MutableHttpResponse<String> seeOther(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }

    /// A path on this site and nothing else: what is sent back must not lead anywhere foreign.
    public static String ours(String path, String otherwise) {
        return path.matches("/(?![/\\\\])[^\\s#\\\\]*") ? path : otherwise;
    }

    /// Whether a script asks for a piece of a page.
    public static boolean isFragment(HttpRequest<?> request) {
        return "true".equals(request.getHeaders().get("HX-Request"));
    }

    private static Cookie cookie(String name, String value) {
        return Cookie.of(name, value).path("/").maxAge(REMEMBERED).sameSite(SameSite.Lax);
    }
}
