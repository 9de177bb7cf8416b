package org.kanhe.server.page.profiles;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kanhe.core.check.RuleProfile;
import org.kanhe.core.check.RuleProfiles;
import org.kanhe.server.operations.RuleChange;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.Rejudging;
import org.kanhe.server.page.profiles.ProfilesPage.Line;
import org.kanhe.server.page.profiles.ProfilesPage.Profile;
import org.kanhe.server.page.rejudging.Rejudgings;
import org.kanhe.server.ruling.ProfileText;
import org.kanhe.server.ruling.RuleBook;
import org.kanhe.server.web.Refused;

/// The profiles as a page of forms.
@Controller("/settings/rules")
@Hidden
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProfilesController {
    private static final Map<String, List<String>> OPTIONS =
            Map.of("denominator", List.of("ANNUAL", "INITIAL"), "overEffect", List.of("NOTE", "DEDUCT"), "reverse", List.of("LINEAR", "RATIO"));

    private final RuleBook book;
    private final RuleChange change;
    private final Rejudgings rejudgings;

    ProfilesController(RuleBook book, RuleChange change, Rejudgings rejudgings) {
        this.rejudgings = rejudgings;
        this.book = book;
        this.change = change;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> request) {
        Frame frame = Frames.of(request, Frame.Section.RULES);
        return Answers.show(request, "profiles", page(frame, book.profiles(), rejudgings.now(), frame.here().first("saved").isEmpty() ? "" : "profiles.saved", ""));
    }

    @Post("/{name}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(HttpRequest<?> request, String name, @Body Map<String, String> fields) {
        Frame frame = Frames.of(request, Frame.Section.RULES);
        String version = fields.getOrDefault("version", "");
        if (!version.matches("\\d{1,9}")) {
            throw Refused.of(400, "no-version").with("field", "version");
        }
        try {
            Optional<Boolean> changed = change.profile(name, fields, Long.parseLong(version));
            return changed.orElseThrow(() -> Refused.of(404, "no-profile", name)) ? Answers.seeOther("/settings/rules?saved=" + name)
                    : Answers.show(request, HttpStatus.CONFLICT, "profiles", page(frame, book.profiles(), rejudgings.now(), "profiles.stale", ""));
        } catch (ProfileText.Unreadable e) {
            return Answers.show(request, HttpStatus.BAD_REQUEST, "profiles", page(frame, book.profiles(), rejudgings.now(), "", e.field()));
        }
    }

    static ProfilesPage page(Frame frame, RuleProfiles profiles, Optional<Rejudging> rejudging, String notice, String wrong) {
        return new ProfilesPage(frame, profiles.version(), profiles.profiles().stream().map(profile -> profile(frame, profile)).distinct().toList(), notice, wrong, rejudging);
    }

    private static Profile profile(Frame frame, RuleProfile profile) {
        String name = profile.name();
        List<Line> lines = ProfileText.of(profile).entrySet().stream()
                .map(e -> new Line(name + "-" + e.getKey(), e.getKey(), e.getValue(), OPTIONS.getOrDefault(e.getKey(), List.of()), e.getKey().equals("weights") ? 2 : 1)).toList();
        String kinds = profile.kinds().stream().map(kind -> frame.say("kind." + kind)).collect(Collectors.joining("、"));
        String scope = profile.costFirst() ? frame.say("profiles.cost-first") : kinds;
        return new Profile(name, frame.say("profile." + name), scope, lines);
    }
}
