package org.kanhe.server.page.check;

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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.check.Decision;
import org.kanhe.server.check.Checked;
import org.kanhe.server.check.FileCheck;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.check.CheckPage.Looked;
import org.kanhe.server.page.finding.FindingCards;
import org.kanhe.server.page.report.ReportView;
import org.kanhe.server.page.report.ReportViews;
import org.kanhe.server.page.report.StoredReport;
import org.kanhe.server.ruling.RuleBook;
import org.kanhe.server.userchecks.RuleNames;

/// Looking at a file before it is filed. Nothing of it is kept.
@Controller("/check")
@Hidden
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
@ExecuteOn(TaskExecutors.BLOCKING)
final class CheckPageController {
    private final FileCheck check;
    private final RuleNames rules;
    private final RuleBook book;

    CheckPageController(FileCheck check, RuleNames rules, RuleBook book) {
        this.check = check;
        this.rules = rules;
        this.book = book;
    }

    @Get
    HttpResponse<String> form(HttpRequest<?> request) {
        return Answers.show(request, "check", new CheckPage(Frames.of(request, Frame.Section.CHECK), Optional.empty()));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<String> look(HttpRequest<?> request, @Part("file") CompletedFileUpload file) throws IOException {
        Frame frame = Frames.of(request, Frame.Section.CHECK);
        try (InputStream content = file.getInputStream()) {
            return Answers.show(request, "check", new CheckPage(frame, Optional.of(looked(frame.words(), check.check(file.getFilename(), content)))));
        }
    }

    private Looked looked(Words words, Checked checked) {
        return switch (checked) {
            case Checked.Unreadable u -> new Looked(u.file().name(), words.sayOr("reason." + u.reason(), u.reason()), words.sayOr("reason." + u.reason() + ".remedy", ""), u.detail(), List.of());
            case Checked.Read r -> new Looked(r.file().name(), "", "", "", reports(words, r));
        };
    }

    private List<ReportView> reports(Words words, Checked.Read read) {
        ReportViews views = new ReportViews(words, FindingCards.of(words, rules, Decision::open, _ -> Optional.empty()), book::of);
        return read.reading().reports().stream().map(r -> views.of(new StoredReport(read.file(), read.document(), read.reading(), read.verdicts(), r.ordinal(), List.of()))).toList();
    }
}
