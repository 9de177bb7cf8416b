package org.kanhe.server.page.batch;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kanhe.server.lookup.BatchRun;
import org.kanhe.server.lookup.BatchRuns;
import org.kanhe.server.lookup.BatchSearch;
import org.kanhe.server.lookup.BatchSearch.Asked;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.web.Refused;
import org.kanhe.server.web.TextUpload;

/// The pages of batch search.
@Controller("/search/batch")
@Hidden
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
@ExecuteOn(TaskExecutors.BLOCKING)
final class BatchPagesController {
    private final BatchRuns runs;

    BatchPagesController(BatchRuns runs) {
        this.runs = runs;
    }

    @Get
    HttpResponse<String> form(HttpRequest<?> request) {
        Frame frame = Frames.of(request, Frame.Section.SEARCH);
        return Answers.show(request, "batch", new BatchFormPage(frame, frame.here().first("q"), ""));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<String> start(HttpRequest<?> request, @Part("lines") @Nullable String lines, @Part("file") @Nullable CompletedFileUpload file) throws IOException {
        Frame frame = Frames.of(request, Frame.Section.SEARCH);
        String pasted = lines == null ? "" : lines;
        String text = file == null || file.getFilename() == null || file.getFilename().isEmpty() ? pasted : TextUpload.read(file);
        List<Asked> asked = BatchSearch.lines(text);
        if (asked.isEmpty()) {
            return Answers.show(request, HttpStatus.BAD_REQUEST, "batch", new BatchFormPage(frame, pasted, frame.say("batch.no-lines")));
        } else if (asked.size() > BatchSearch.MOST_LINES) {
            return Answers.show(request, HttpStatus.BAD_REQUEST, "batch", new BatchFormPage(frame, pasted, frame.say("batch.many-lines", asked.size(), BatchSearch.MOST_LINES)));
        }
        return Answers.seeOther("/search/batch/" + runs.start(asked).id());
    }

    @Get("/{id}")
    HttpResponse<String> run(HttpRequest<?> request, String id) {
        BatchRun run = runs.find(id).orElseThrow(() -> Refused.of(404, "no-batch-search", id));
        BatchPage page = new BatchViews(Frames.of(request, Frame.Section.SEARCH), run).page();
        return Answers.show(request, Answers.isFragment(request) ? "batch/body" : "batch/run", page);
    }
}
