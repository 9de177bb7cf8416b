package org.kanhe.server.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.kanhe.search.RequestRefusedException;
import org.kanhe.search.query.QueryMistake;
import org.kanhe.search.query.QuerySyntaxException;
import org.kanhe.server.engine.SearchDown;
import org.kanhe.store.StoreUnavailable;

/// What may be thrown on the way to an answer, and what is answered instead.
@Factory
final class Refusals {
    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    @Singleton
    ExceptionHandler<Refused, HttpResponse<?>> refused() {
        return (request, e) -> problems.answer(request, e.problem());
    }

    @Singleton
    ExceptionHandler<SearchDown, HttpResponse<?>> searchDown() {
        return (request, _) -> problems.answer(request, Problem.of(503, "search-down")).header("Retry-After", "10");
    }

    @Singleton
    ExceptionHandler<StoreUnavailable, HttpResponse<?>> storeDown() {
        return (request, _) -> problems.answer(request, Problem.of(503, "store-down")).header("Retry-After", "10");
    }

    @Singleton
    ExceptionHandler<QuerySyntaxException, HttpResponse<?>> query() {
        return (request, e) -> problems.answer(request, problem(e.mistake()));
    }

    @Singleton
    ExceptionHandler<RequestRefusedException, HttpResponse<?>> search() {
        return (request, e) -> switch (e.key()) {
            case "search.busy" -> problems.answer(request, Problem.of(429, e.key())).header("Retry-After", "2");
            case "search.too-slow" -> problems.answer(request, Problem.of(503, e.key()));
            default -> problems.answer(request, Problem.of(400, e.key(), e.args().toArray()));
        };
    }

    /// The mistake with its position; an offered correction stands beside it.
    public static Problem problem(QueryMistake mistake) {
        Problem problem = Problem.of(400, mistake.key().message(), mistake.args().toArray())
                .with("field", "q").with("position", mistake.position());
        return mistake.suggestion().map(meant -> problem.with("suggestion", meant)).orElse(problem);
    }
}
