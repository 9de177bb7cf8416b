package org.kanhe.server.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.kanhe.store.ReportStore;

/// What the framework itself refuses (no such path, wrong method, unreadable body), said like every other refusal.
@Singleton
@Primary
final class FrameworkProblems implements ErrorResponseProcessor<Map<String, Object>> {
    private final Problems problems;
    private final ReportStore store;

    FrameworkProblems(Problems problems, ReportStore store) {
        this.problems = problems;
        this.store = store;
    }

    @Override
    public MutableHttpResponse<Map<String, Object>> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        int status = response.code();
        String said = context.getErrors().stream().map(FrameworkProblems::sentence).collect(Collectors.joining("; "));
        Problem problem = switch (status) {
            case 400 -> Problem.of(400, "bad-request", said);
            case 404 -> Problem.of(404, "no-such-path", context.getRequest().getPath());
            case 405 -> Problem.of(405, "no-such-method", context.getRequest().getMethodName(), context.getRequest().getPath());
            case 413 -> Problem.of(413, "too-large");
            case 415 -> Problem.of(415, "wrong-content-type", said);
            default -> status < 500 ? Problem.of(status, "bad-request", said) : ours(status);
        };
        return problem.status() != status ? problems.answer(context.getRequest(), problem) : problems.fill(response, context.getRequest(), problem);
    }

    /// What failed on our side: most of all the store may be away, which every request then runs into somewhere.
    private Problem ours(int status) {
        return store.isUp() ? Problem.of(status, "unexpected") : Problem.of(503, "store-down");
    }

    private static String sentence(Error error) {
        return error.getPath().map(p -> p + ": ").orElse("") + error.getMessage();
    }
}
