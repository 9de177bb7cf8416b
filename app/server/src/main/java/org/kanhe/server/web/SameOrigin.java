package org.kanhe.server.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kanhe.server.settings.ListenSettings;

/// There is no login yet, so the browser of the person at this machine is the only key to the archive. A foreign page
/// open in that browser must not be able to use it: neither by posting to us, nor by pointing a host name of its own at
/// the loopback address and reading.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SameOrigin {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Problems problems;

    SameOrigin(Problems problems) {
        this.problems = problems;
    }

    @RequestFilter
    @Nullable HttpResponse<?> refuse(HttpRequest<?> request) {
        String host = Optional.ofNullable(request.getHeaders().get("Host")).orElse("");
        if (!ListenSettings.isLoopback(nameOf(host))) {
            return problems.answer(request, Problem.of(421, "foreign-host"));
        }
        if (READING.contains(request.getMethod())) {
            return null;
        }
        String site = request.getHeaders().get("Sec-Fetch-Site");
        String origin = request.getHeaders().get("Origin");
        boolean foreign = (site != null && !OWN_SITE.contains(site)) || (origin != null && !authority(origin).equals(host));
        return foreign ? problems.answer(request, Problem.of(403, "foreign-origin")) : null;
    }

    private static String nameOf(String host) {
        int colon = host.lastIndexOf(':');
        return colon < 0 || host.endsWith("]") ? host : host.substring(0, colon);
    }

    private static String authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority()).orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
