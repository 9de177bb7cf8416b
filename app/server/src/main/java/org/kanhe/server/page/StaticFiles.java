package org.kanhe.server.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/// Static files asked for by content never change; others are asked for anew each time.
@ServerFilter("/static/**")
final class StaticFiles {
    @ResponseFilter
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean byContent = request.getParameters().contains("v") && response.code() == 200;
        response.getHeaders().remove("Expires");
        response.getHeaders().set("Cache-Control", byContent ? "public, max-age=31536000, immutable" : "no-cache");
    }
}
