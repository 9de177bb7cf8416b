package org.kanhe.server.page.error;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.Templates;

/// Whatever is refused is refused as problem+json; to somebody reading pages the same is said on a page.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.LOWEST_PRECEDENCE)
final class ErrorPages {
    @ResponseFilter
    void say(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean problem = response.getContentType().filter(MediaType.APPLICATION_JSON_PROBLEM_TYPE::equals).isPresent();
        if (problem && readsPages(request) && response.body() instanceof Map<?, ?> said) {
            ErrorPage page = new ErrorPage(Frames.of(request, Frame.Section.NONE), response.code(), text(said, "title"), text(said, "detail"), text(said, "remedy"));
            response.body(Templates.draw("error", page));
            response.contentType(Answers.HTML);
        }
    }

    private static boolean readsPages(HttpRequest<?> request) {
        boolean ours = !request.getPath().startsWith("/api/") && !Answers.isFragment(request);
        return ours && request.accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::matches);
    }

    private static String text(Map<?, ?> said, String name) {
        return said.get(name) instanceof String s ? s : "";
    }
}
