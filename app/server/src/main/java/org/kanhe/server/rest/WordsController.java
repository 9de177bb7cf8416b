package org.kanhe.server.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kanhe.search.WordLists;
import org.kanhe.search.query.WordListException;
import org.kanhe.server.web.Problem;
import org.kanhe.server.web.Problems;
import org.kanhe.server.web.Refused;
import org.kanhe.server.words.WordList;
import org.kanhe.server.words.WordListStore;

/// The lists of words that mean the same: `synonyms` of the field, and short and former names of `units`.
@Controller("/api/v1/words")
@Tag(name = "search")
@ExecuteOn(TaskExecutors.BLOCKING)
final class WordsController {
    private static final int LONGEST = 500_000;

    private final WordListStore lists;
    private final Problems problems;

    WordsController(WordListStore lists, Problems problems) {
        this.lists = lists;
        this.problems = problems;
    }

    /// A new text for a list.
    ///
    /// @param version the version it was made on
    @Serdeable
    record Change(@Nullable String text, @Nullable String version) {}

    @Operation(operationId = "getWords", summary = "A list of words that mean the same", description = "The list `synonyms` or `units`: one group a line, members parted by `=`, `#` begins a remark.")
    @Get("/{list}")
    Map<String, @Nullable Object> get(String list) {
        return wire(lists.read(named(list)));
    }

    @Operation(operationId = "putWords", summary = "Replace a list of words", description = """
            In use with the next search, without building the index anew. `version` is the one the change was made on: 409 with the list that stands when somebody
            changed it in between; 400 with the `line` that cannot be understood.""")
    @Put("/{list}")
    HttpResponse<?> put(HttpRequest<?> request, String list, @Body Change change) {
        WordLists which = named(list);
        String text = change.text();
        String version = change.version();
        if (text == null || text.length() > LONGEST) {
            return problems.answer(request, Problem.of(400, "words.bad-text", String.valueOf(LONGEST)).with("field", "text"));
        }
        if (version == null) {
            return problems.answer(request, Problem.of(400, "no-version").with("field", "version"));
        }
        try {
            return lists.write(which, text, version).<HttpResponse<?>>map(kept -> HttpResponse.ok(wire(kept)))
                    .orElseGet(() -> problems.answer(request, Problem.of(409, "words.stale", list).with("current", wire(lists.read(which)))));
        } catch (WordListException e) {
            return problems.answer(request, Problem.of(400, e.key(), e.line(), e.word()).with("field", "text").with("line", e.line()));
        }
    }

    @Operation(operationId = "resetWords", summary = "Go back to the list that comes with the program")
    @Delete("/{list}")
    Map<String, @Nullable Object> reset(String list) {
        return wire(lists.reset(named(list)));
    }

    private static WordLists named(String list) {
        return WordLists.find(list).orElseThrow(() -> Refused.of(404, "words.no-list", list));
    }

    private static Map<String, @Nullable Object> wire(WordList list) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("list", list.list().code());
        tree.put("text", list.text());
        tree.put("version", list.version());
        tree.put("own", list.own());
        return tree;
    }
}
