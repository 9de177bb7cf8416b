package org.kanhe.server.page.reuse;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.reuse.Prepared;
import org.kanhe.core.reuse.ReusedPair;
import org.kanhe.search.reuse.PairRequest;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.reuse.PastePage.Looked;
import org.kanhe.server.reuse.Exclusions;
import org.kanhe.server.reuse.PastedText;
import org.kanhe.server.reuse.ReuseReading;
import org.kanhe.server.web.Refused;
import org.kanhe.store.ReuseExclusion;

/// What people say about copied text, and the box where a text is held against the archive.
@Controller("/reuse")
@Hidden
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReuseChangesController {
    private static final int LONGEST = 20_000;
    private static final int SHOWN = 30;

    private final ReuseReading reading;
    private final Exclusions exclusions;
    private final PastedText pasted;

    ReuseChangesController(ReuseReading reading, Exclusions exclusions, PastedText pasted) {
        this.reading = reading;
        this.exclusions = exclusions;
        this.pasted = pasted;
    }

    @Post("/pairs/{id}/exclude")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> exclude(String id, @Body Map<String, String> fields) {
        String ground = fields.getOrDefault("ground", "");
        ReuseExclusion.Sort sort = Arrays.stream(ReuseExclusion.Sort.values()).filter(s -> s.code().equals(ground)).findFirst().orElseThrow(() -> Refused.of(400, "bad-request", ground));
        if (exclusions.add(id, sort, fields.getOrDefault("note", "").strip()).isEmpty()) {
            throw Refused.of(404, "no-pair", id);
        }
        return Answers.seeOther(back(fields));
    }

    @Post("/families/{id}/decide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> decide(String id, @Body Map<String, String> fields) {
        String pair = reading.pairs(PairRequest.of("family", id)).items().stream().findFirst().orElseThrow(() -> Refused.of(404, "no-pair", id)).id();
        exclusions.add(pair, ReuseExclusion.Sort.FAMILY, fields.getOrDefault("note", "").strip());
        return Answers.seeOther(back(fields));
    }

    @Post("/exclusions/{id}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> undo(String id, @Body Map<String, String> fields) {
        exclusions.remove(id);
        return Answers.seeOther(back(fields));
    }

    /// A path of these pages and nothing else: what is sent back must not lead anywhere foreign.
    private static String back(Map<String, String> fields) {
        String back = fields.getOrDefault("back", "");
        return back.matches("/reuse([/?][^\\\\\\s]*)?") ? back : "/reuse";
    }

    @Get("/check")
    HttpResponse<String> box(HttpRequest<?> request) {
        return Answers.show(request, "reuse/check", new PastePage(Frames.of(request, Frame.Section.REUSE), "", Optional.empty()));
    }

    @Post("/check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> check(HttpRequest<?> request, @Body Map<String, String> fields) {
        Frame frame = Frames.of(request, Frame.Section.REUSE);
        String text = fields.getOrDefault("text", "");
        String within = text.substring(0, Math.min(text.length(), LONGEST));
        long paragraphs = within.lines().filter(l -> !l.isBlank()).count();
        long compared = within.lines().filter(l -> l.chars().filter(Character::isLetterOrDigit).count() >= Prepared.SHORTEST).count();
        PairViews views = new PairViews(frame.words());
        List<PairView> pairs = pasted.check(within, "").stream().sorted(Comparator.comparingDouble((ReusedPair p) -> p.judgement().score()).reversed()).limit(SHOWN).map(views::of).toList();
        return Answers.show(request, "reuse/check", new PastePage(frame, within, Optional.of(new Looked((int) compared, (int) (paragraphs - compared), pairs))));
    }
}
