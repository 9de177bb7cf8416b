package org.kanhe.server.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Puts refusals into words and into `application/problem+json`.
@Singleton
public final class Problems {
    private final HttpLocaleResolver locales;

    Problems(HttpLocaleResolver locales) {
        this.locales = locales;
    }

    /// The answer to a refused request, in the language the request asks for.
    public MutableHttpResponse<Map<String, Object>> answer(HttpRequest<?> request, Problem problem) {
        MutableHttpResponse<Map<String, Object>> response = HttpResponse.status(HttpStatus.valueOf(problem.status()));
        return fill(response, request, problem);
    }

    MutableHttpResponse<Map<String, Object>> fill(MutableHttpResponse<?> response, HttpRequest<?> request, Problem problem) {
        Locale locale = locales.resolveOrDefault(request);
        ProblemWords words = ProblemWords.in(locale);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:kanhe:problem:" + problem.key());
        body.put("title", words.title(problem));
        body.put("status", problem.status());
        body.put("detail", words.say(problem.key() + ".detail", problem.args()));
        words.find(problem.key() + ".remedy", problem.args()).ifPresent(r -> body.put("remedy", r));
        body.put("instance", request.getPath());
        problem.more().forEach((member, value) -> body.put(member, words.said(value)));
        return response.body(body).contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE).header("Content-Language", words.language());
    }
}
