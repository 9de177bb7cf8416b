package org.kanhe.server.page.imports;

import io.micronaut.core.async.annotation.SingleResult;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.List;
import org.kanhe.server.imports.ImportProgress;
import org.kanhe.server.imports.Imports;
import org.kanhe.server.imports.ItemProgress;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.web.Refused;
import org.kanhe.server.web.Uploads;
import org.reactivestreams.Publisher;

/// Handing files in through the browser.
@Controller("/imports")
@Hidden
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
@ExecuteOn(TaskExecutors.BLOCKING)
final class ImportPagesController {
    private static final int RECENT = 20;

    private final Imports imports;
    private final Uploads uploads;

    ImportPagesController(Imports imports, Uploads uploads) {
        this.imports = imports;
        this.uploads = uploads;
    }

    @Get
    HttpResponse<String> list(HttpRequest<?> request) {
        return Answers.show(request, "imports", ImportViews.all(Frames.of(request, Frame.Section.IMPORTS), imports.recent(RECENT)));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @SingleResult
    Publisher<HttpResponse<String>> start(HttpRequest<?> request, @Part("files") Publisher<CompletedFileUpload> files) {
        return uploads.keepAll(request, files).map(this::begin);
    }

    private HttpResponse<String> begin(List<ItemProgress> kept) {
        if (kept.isEmpty()) {
            throw Refused.of(400, "no-files", "files");
        }
        return Answers.seeOther("/imports/" + imports.start(kept).id());
    }

    @Get("/{id}")
    HttpResponse<String> progress(HttpRequest<?> request, String id) {
        ImportProgress progress = imports.find(id).orElseThrow(() -> Refused.of(404, "no-import", id));
        Frame frame = Frames.of(request, Frame.Section.IMPORTS);
        ImportPage page = ImportViews.one(frame, progress, frame.here().has("rows", "all"));
        return Answers.show(request, Answers.isFragment(request) ? "imports/body" : "import", page);
    }

    @Post("/{id}/retry")
    HttpResponse<String> retry(String id) {
        ImportProgress again = imports.retry(id).orElseThrow(() -> Refused.of(404, "no-import", id));
        return Answers.seeOther("/imports/" + again.id());
    }
}
