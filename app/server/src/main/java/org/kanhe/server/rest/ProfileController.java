package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.check.RuleProfile;
import org.kanhe.core.check.RuleProfiles;
import org.kanhe.server.operations.RuleChange;
import org.kanhe.server.ruling.ProfileText;
import org.kanhe.server.ruling.RuleBook;
import org.kanhe.server.web.Problem;
import org.kanhe.server.web.Problems;

/// The profiles rules judge by.
@Controller("/api/v1/settings/rules")
@Tag(name = "settings")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProfileController {
    private final RuleBook book;
    private final RuleChange change;
    private final Problems problems;

    ProfileController(RuleBook book, RuleChange change, Problems problems) {
        this.book = book;
        this.change = change;
        this.problems = problems;
    }

    @Operation(operationId = "getProfiles", summary = "The profiles in force, in the order they are tried")
    @Get
    Map<String, Object> list() {
        return tree(book.profiles());
    }

    @Operation(operationId = "getProfileVersions", summary = "Every version of the profiles that is kept, oldest first")
    @Get("/versions")
    List<Map<String, Object>> versions() {
        return book.versions().stream().map(ProfileController::tree).toList();
    }

    @Operation(operationId = "changeProfile", summary = "Change a profile",
            description = "Settings not sent stay as they are; version is that of the profiles looked at. Everything is judged anew in the background. 409 when somebody changed them in between.")
    @Patch("/{name}")
    HttpResponse<?> change(HttpRequest<?> request, String name, @Body Map<String, Object> body) {
        String version = String.valueOf(body.get("version"));
        if (!version.matches("\\d{1,9}")) {
            return problems.answer(request, Problem.of(400, "no-version").with("field", "version"));
        }
        Map<String, String> sent = new LinkedHashMap<>();
        body.forEach((key, value) -> sent.put(key, String.valueOf(value)));
        try {
            Optional<Boolean> changed = change.profile(name, sent, Long.parseLong(version));
            if (changed.isEmpty()) {
                return problems.answer(request, Problem.of(404, "no-profile", name));
            }
            return changed.get() ? HttpResponse.ok(tree(book.profiles())) : problems.answer(request, Problem.of(409, "stale-profiles", String.valueOf(book.profiles().version())).with("current", tree(book.profiles())));
        } catch (ProfileText.Unreadable e) {
            return problems.answer(request, Problem.of(400, "bad-setting", e.field()).with("field", e.field()));
        }
    }

    private static Map<String, Object> tree(RuleProfiles profiles) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", profiles.version());
        tree.put("profiles", profiles.profiles().stream().map(ProfileController::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(RuleProfile profile) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", profile.name());
        tree.put("kinds", profile.kinds());
        tree.put("layouts", profile.layouts());
        tree.put("costFirst", profile.costFirst());
        tree.putAll(ProfileText.of(profile));
        return tree;
    }
}
