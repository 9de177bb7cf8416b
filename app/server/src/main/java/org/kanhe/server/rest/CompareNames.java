package org.kanhe.server.rest;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.place.NameDecision;
import org.kanhe.search.NameFacts;
import org.kanhe.server.compare.WhoIsWho;

/// Names of one unit: what is proposed, what people decided.
@Controller("/api/v1/compare/names")
@Tag(name = "compare")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CompareNames {
    private final WhoIsWho who;

    CompareNames(WhoIsWho who) {
        this.who = who;
    }

    /// Two names, and whether they are one unit.
    ///
    /// @param by who says so
    @Serdeable
    record Said(@Nullable String left, @Nullable String right, boolean joined, @Nullable String by) {}

    @Operation(operationId = "proposeNames", summary = "Names of units that may be one, with the evidence",
            description = "Nothing is joined before a person says so. `why`: same-office (the same office of the same region, written otherwise), own-short-form (a short form the other name gives itself), only-region (no region is named, and only one in the archive has such an office).")
    @Get("/proposals")
    Map<String, @Nullable Object> proposals() {
        return list(who.proposals().stream().map(CompareNames::proposal).toList());
    }

    @Operation(operationId = "listNames", summary = "What people decided about names of units, newest first")
    @Get
    Map<String, @Nullable Object> decided() {
        return list(who.decided().stream().map(CompareNames::kept).toList());
    }

    @Operation(operationId = "namesOfUnit", summary = "Every name a unit has", description = "`main` is the one it goes by.")
    @Get("/of")
    Map<String, @Nullable Object> of(String unit) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("main", who.aliases().main(unit.strip()));
        tree.put("names", who.aliases().of(unit.strip()));
        return tree;
    }

    @Operation(operationId = "decideNames", summary = "Say that two names are one unit, or that they are two", description = "Comparisons heed it at once; stored reports stay as they are.")
    @Post
    HttpResponse<Map<String, @Nullable Object>> decide(@Body Said said) {
        return HttpResponse.created(kept(who.decide(text(said.left()), text(said.right()), said.joined(), text(said.by()))));
    }

    @Operation(operationId = "undoNames", summary = "Take a decision back", description = "It is kept, marked as taken back.")
    @Delete("/{id}")
    Map<String, @Nullable Object> undo(String id) {
        return kept(who.undo(id));
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }

    private static Map<String, @Nullable Object> list(List<Map<String, @Nullable Object>> items) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("total", items.size());
        tree.put("items", items);
        return tree;
    }

    private static Map<String, @Nullable Object> proposal(WhoIsWho.Proposal proposal) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("left", facts(proposal.name()));
        tree.put("right", facts(proposal.other()));
        tree.put("why", proposal.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        tree.put("projectsInCommon", proposal.common());
        return tree;
    }

    private static Map<String, @Nullable Object> facts(NameFacts facts) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", facts.name());
        tree.put("reports", facts.reports());
        tree.put("firstYear", facts.first().orElse(null));
        tree.put("lastYear", facts.last().orElse(null));
        return tree;
    }

    private static Map<String, @Nullable Object> kept(WhoIsWho.Kept kept) {
        NameDecision decision = kept.decision();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", kept.id());
        tree.put("left", decision.left());
        tree.put("right", decision.right());
        tree.put("joined", decision.joined());
        tree.put("by", decision.by());
        tree.put("at", decision.at().toString());
        tree.put("undone", decision.undone().map(Instant::toString).orElse(null));
        return tree;
    }
}
