package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.check.FindingRef;
import org.kanhe.core.wire.FindingWire;
import org.kanhe.core.wire.UndecidedWire;
import org.kanhe.server.operations.RuleChange;
import org.kanhe.server.userchecks.CheckPreview;
import org.kanhe.server.userchecks.UserCheck;
import org.kanhe.server.userchecks.UserChecks;
import org.kanhe.server.web.Refused;
import org.kanhe.store.Shelf;

/// Checks an administrator adds.
@Controller("/api/v1/checks")
@Tag(name = "checks")
@ExecuteOn(TaskExecutors.BLOCKING)
final class UserChecksController {
    private final UserChecks checks;
    private final CheckPreview preview;
    private final RuleChange change;
    private final HttpLocaleResolver locales;

    UserChecksController(UserChecks checks, CheckPreview preview, RuleChange change, HttpLocaleResolver locales) {
        this.checks = checks;
        this.change = change;
        this.preview = preview;
        this.locales = locales;
    }

    @Operation(operationId = "listChecks", summary = "Checks of the administrator's own", description = "Removed ones too.")
    @Get
    Map<String, @Nullable Object> list() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        var items = checks.all().stream().map(UserCheckWire::of).toList();
        tree.put("total", items.size());
        tree.put("items", items);
        return tree;
    }

    @Operation(operationId = "getCheck", summary = "A check with all its versions")
    @Get("/{code}")
    Map<String, @Nullable Object> one(String code) {
        Map<String, @Nullable Object> tree = UserCheckWire.of(find(code));
        tree.put("versions", checks.history(code).stream().map(UserCheckWire::of).toList());
        return tree;
    }

    @Operation(operationId = "addCheck", summary = "Add a check", description = "400 with line and column when the expression is mistaken. Switched on, the archive is judged anew in the background, see /admin/recheck.")
    @Post
    HttpResponse<Map<String, @Nullable Object>> add(@Body UserCheckBody body) {
        return HttpResponse.created(UserCheckWire.of(change.add(body.check())));
    }

    @Operation(operationId = "changeCheck", summary = "Change a check, or switch it on or off", description = "version is the one looked at; 409 when somebody changed it in between. What was found by it before is judged anew in the background, see /admin/recheck; decisions stay.")
    @Put("/{code}")
    Map<String, @Nullable Object> change(String code, @Body UserCheckBody body) {
        Shelf.Kept<UserCheck> now = find(code);
        UserCheck changed = body.check().removed() == now.value().removed() ? body.check() : body.check().removed(now.value().removed(), String.valueOf(body.by()));
        return UserCheckWire.of(kept(change.change(code, body.on(now.version()), changed), now));
    }

    @Operation(operationId = "removeCheck", summary = "Remove a check", description = "It can be brought back by POST to restore.")
    @Delete("/{code}")
    Map<String, @Nullable Object> remove(String code, @Nullable @QueryValue String by) {
        Shelf.Kept<UserCheck> now = find(code);
        return UserCheckWire.of(kept(change.change(code, now.version(), now.value().removed(true, by == null ? "" : by)), now));
    }

    @Operation(operationId = "restoreCheck", summary = "Bring a removed check back, switched off")
    @Post("/{code}/restore")
    Map<String, @Nullable Object> restore(String code, @Nullable @QueryValue String by) {
        Shelf.Kept<UserCheck> now = find(code);
        return UserCheckWire.of(kept(change.change(code, now.version(), now.value().removed(false, by == null ? "" : by)), now));
    }

    @Operation(operationId = "previewCheck", summary = "What a check would say of the archive", description = "Looks as far as it comes in ten seconds and shows up to fifty findings.")
    @Post("/preview")
    Map<String, @Nullable Object> preview(HttpRequest<?> request, @Body UserCheckBody body) {
        var locale = locales.resolveOrDefault(request);
        CheckPreview.Seen seen = preview.of(body.check());
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("files", seen.files());
        tree.put("examined", seen.examined());
        tree.put("findings", seen.findings());
        tree.put("undecided", seen.undecided());
        tree.put("milliseconds", seen.millis());
        tree.put("whole", seen.whole());
        tree.put("items", seen.shown().stream().map(shown -> {
            Map<String, @Nullable Object> item = new LinkedHashMap<>(FindingWire.of(shown.finding(), locale));
            item.put("id", FindingRef.of(shown.finding().report(), shown.finding().id()).code());
            item.put("report", shown.finding().report().code());
            item.put("file", shown.file());
            item.put("unit", shown.unit());
            item.put("year", shown.year());
            return item;
        }).toList());
        tree.put("unclear", seen.unclear().stream().map(u -> {
            Map<String, @Nullable Object> item = new LinkedHashMap<>(UndecidedWire.of(u.undecided(), locale));
            item.put("file", u.file());
            return item;
        }).toList());
        return tree;
    }

    private Shelf.Kept<UserCheck> find(String code) {
        return checks.find(code).orElseThrow(() -> Refused.of(404, "no-check", code));
    }

    private static Shelf.Kept<UserCheck> kept(Optional<Shelf.Kept<UserCheck>> changed, Shelf.Kept<UserCheck> before) {
        return changed.orElseThrow(() -> Refused.of(409, "stale-check", before.id(), String.valueOf(before.version())).with("current", UserCheckWire.of(before)));
    }
}
