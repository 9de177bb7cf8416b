package org.kanhe.server.rest;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kanhe.server.saved.Asked;
import org.kanhe.server.saved.KeptSearches;
import org.kanhe.server.web.Refused;
import org.kanhe.server.webhook.Destination;
import org.kanhe.store.SavedSearch;
import org.kanhe.store.SavedSearch.Parameter;

/// Searches people keep.
@Controller("/api/v1/searches")
@Tag(name = "searches")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SavedController {
    private final KeptSearches kept;

    SavedController(KeptSearches kept) {
        this.kept = kept;
    }

    /// A search to keep.
    ///
    /// @param view    reports, indicators or passages
    /// @param filters values by name; a name with a leading minus excludes
    @Serdeable
    record Keeping(@Nullable String name, @Nullable String view, @Nullable String q, @Nullable Map<String, List<String>> filters) {}

    /// What is to be changed; what is missing stays.
    ///
    /// @param seen    true: its hits were looked at now
    /// @param webhook address news are sent to; empty for nowhere
    @Serdeable
    record Changing(@Nullable String name, @Nullable Boolean seen, @Nullable String webhook) {}

    @Operation(operationId = "listSearches", summary = "Kept searches, those with news first", description = "fresh: new hits since they were last looked at; news: what each import brought.")
    @Get
    Map<String, @Nullable Object> list() {
        List<Map<String, @Nullable Object>> items = kept.all().stream().map(search -> wire(search, false)).toList();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("total", items.size());
        tree.put("items", items);
        return tree;
    }

    @Operation(operationId = "keepSearch", summary = "Keep a search")
    @Post
    HttpResponse<Map<String, @Nullable Object>> keep(@Body Keeping body) {
        List<Parameter> filters = new ArrayList<>();
        Optional.ofNullable(body.q()).ifPresent(q -> filters.add(new Parameter("q", q)));
        Optional.ofNullable(body.filters()).ifPresent(all -> all.forEach((name, values) -> values.forEach(value -> filters.add(new Parameter(name, value)))));
        Asked asked = Asked.of(Objects.requireNonNullElse(body.name(), ""), Objects.requireNonNullElse(body.view(), "reports"), filters).orElseThrow(() -> Refused.of(400, "bad-search"));
        return HttpResponse.created(wire(kept.keep(asked.name(), asked.view(), asked.filters()).orElseThrow(() -> Refused.of(409, "many-searches")), false));
    }

    @Operation(operationId = "getSearch", summary = "One kept search")
    @Get("/{id}")
    Map<String, @Nullable Object> one(String id) {
        return wire(found(id, kept.find(id)), false);
    }

    @Operation(operationId = "changeSearch", summary = "Rename it, note that its hits were looked at, or send its news somewhere",
            description = "A new webhook is answered with its secret, which signs every message: X-Kanhe-Signature is sha256= and the HMAC-SHA256, in hexadecimal, of X-Kanhe-Timestamp, a dot and the body.")
    @Patch("/{id}")
    Map<String, @Nullable Object> change(String id, @Body Changing body) {
        SavedSearch search = found(id, kept.find(id));
        String name = body.name();
        if (name != null) {
            if (Asked.name(name).isEmpty()) {
                throw Refused.of(400, "bad-search").with("field", "name");
            }
            search = found(id, kept.rename(id, Asked.name(name)));
        }
        if (Boolean.TRUE.equals(body.seen())) {
            search = found(id, kept.seen(id));
        }
        String webhook = body.webhook();
        if (webhook != null) {
            try {
                search = found(id, kept.sendTo(id, webhook));
            } catch (Destination.Refused e) {
                throw Refused.of(400, e.refusal().key()).with("field", "webhook");
            }
        }
        return wire(search, webhook != null);
    }

    @Operation(operationId = "deleteSearch", summary = "Throw it away", description = "It can be restored for thirty days.")
    @Delete("/{id}")
    HttpResponse<?> delete(String id) {
        found(id, kept.delete(id));
        return HttpResponse.noContent();
    }

    @Operation(operationId = "restoreSearch", summary = "Take it back")
    @Post("/{id}/restore")
    Map<String, @Nullable Object> restore(String id) {
        return wire(found(id, kept.restore(id)), false);
    }

    private static SavedSearch found(String id, Optional<SavedSearch> search) {
        return search.orElseThrow(() -> Refused.of(404, "no-search", id));
    }

    private static Map<String, @Nullable Object> wire(SavedSearch search, boolean withSecret) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        search.filters().stream().filter(p -> !p.name().equals("q")).forEach(p -> filters.computeIfAbsent(p.name(), _ -> new ArrayList<>()).add(p.value()));
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", search.id());
        tree.put("name", search.name());
        tree.put("view", search.view());
        tree.put("q", search.filters().stream().filter(p -> p.name().equals("q")).map(Parameter::value).findFirst().orElse(""));
        tree.put("filters", filters);
        tree.put("created", search.created().toString());
        tree.put("seen", search.seen().toString());
        tree.put("fresh", search.fresh());
        tree.put("news", search.news().stream().map(SavedController::news).toList());
        tree.put("webhook", search.webhook().map(w -> webhook(w, withSecret)).orElse(null));
        return tree;
    }

    private static Map<String, @Nullable Object> news(SavedSearch.News news) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("time", news.time().toString());
        tree.put("import", news.importId());
        tree.put("hits", news.hits());
        tree.put("reports", news.reports());
        return tree;
    }

    private static Map<String, @Nullable Object> webhook(SavedSearch.Webhook webhook, boolean withSecret) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("url", webhook.url());
        if (withSecret) {
            tree.put("secret", webhook.secret());
        }
        tree.put("sendings", webhook.sendings().stream().map(s -> {
            Map<String, @Nullable Object> sending = new LinkedHashMap<>();
            sending.put("time", s.time().toString());
            sending.put("import", s.importId());
            sending.put("attempt", s.attempt());
            sending.put("outcome", s.outcome());
            sending.put("detail", s.detail());
            return sending;
        }).toList());
        return tree;
    }
}
