package org.kanhe.server.page.reviewer;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.Reviewer;

/// Remembers who decides in this browser. It is a name given, not a login: nothing is allowed by it.
@Controller("/reviewer")
@Hidden
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
final class ReviewerController {
    @Get
    HttpResponse<String> ask(HttpRequest<?> request) {
        Frame frame = Frames.of(request, Frame.Section.NONE);
        return Answers.show(request, "reviewer", new ReviewerPage(frame, Answers.ours(frame.here().first("back"), "/findings")));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> remember(@Body Map<String, String> fields) {
        return Answers.seeOther(Answers.ours(fields.getOrDefault("back", ""), "/findings")).cookie(Reviewer.remembering(fields.getOrDefault("name", "")));
    }
}
