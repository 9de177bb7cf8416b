package org.kanhe.server.page.rejudging;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;

/// How far judging everything anew is.
@Controller("/rejudging")
@Hidden
final class RejudgingController {
    private final Rejudgings rejudgings;

    RejudgingController(Rejudgings rejudgings) {
        this.rejudgings = rejudgings;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> now(HttpRequest<?> request) {
        return Answers.show(request, "part/rejudged", new RejudgingFragment(Frames.of(request, Frame.Section.NONE), rejudgings.now()));
    }
}
