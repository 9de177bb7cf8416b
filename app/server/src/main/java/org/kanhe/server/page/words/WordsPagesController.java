package org.kanhe.server.page.words;

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
import java.util.stream.Stream;
import org.kanhe.search.WordLists;
import org.kanhe.search.query.WordListException;
import org.kanhe.server.page.Answers;
import org.kanhe.server.page.Frame;
import org.kanhe.server.page.Frames;
import org.kanhe.server.page.words.WordsPage.Choice;
import org.kanhe.server.web.ProblemWords;
import org.kanhe.server.web.Refused;
import org.kanhe.server.words.WordList;
import org.kanhe.server.words.WordListStore;

/// Changing the lists of words that mean the same. A change is in use with the next search.
@Controller("/settings/words")
@Hidden
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON_PROBLEM})
@ExecuteOn(TaskExecutors.BLOCKING)
final class WordsPagesController {
    private static final int LONGEST = 500_000;

    private final WordListStore lists;

    WordsPagesController(WordListStore lists) {
        this.lists = lists;
    }

    @Get
    HttpResponse<String> first(HttpRequest<?> request) {
        return list(request, WordLists.SYNONYMS.code());
    }

    @Get("/{list}")
    HttpResponse<String> list(HttpRequest<?> request, String list) {
        Frame frame = Frames.of(request, Frame.Section.NONE);
        return Answers.show(request, "words", page(frame, lists.read(named(list)), Optional.empty(), "", 0));
    }

    @Post("/{list}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> write(HttpRequest<?> request, String list, @Body Map<String, String> form) {
        WordLists which = named(list);
        Frame frame = Frames.of(request, Frame.Section.NONE);
        String text = form.getOrDefault("text", "").replace("\r\n", "\n");
        if (text.length() > LONGEST) {
            return Answers.show(request, HttpStatus.BAD_REQUEST, "words", page(frame, lists.read(which), Optional.of(text), frame.say("words.too-long", LONGEST), 0));
        }
        try {
            return lists.write(which, text, form.getOrDefault("version", "")).<HttpResponse<String>>map(_ -> Answers.seeOther("/settings/words/" + which.code() + "?kept=1"))
                    .orElseGet(() -> Answers.show(request, HttpStatus.CONFLICT, "words", page(frame, lists.read(which), Optional.of(text), frame.say("words.changed"), 0)));
        } catch (WordListException e) {
            String says = ProblemWords.in(frame.words().locale()).say(e.key() + ".detail", List.of(e.line(), e.word()));
            return Answers.show(request, HttpStatus.BAD_REQUEST, "words", page(frame, lists.read(which), Optional.of(text), says, e.line()));
        }
    }

    @Post("/{list}/reset")
    HttpResponse<String> reset(String list) {
        WordLists which = named(list);
        lists.reset(which);
        return Answers.seeOther("/settings/words/" + which.code() + "?kept=1");
    }

    private WordsPage page(Frame frame, WordList list, Optional<String> typed, String refused, int line) {
        List<Choice> choices = Stream.of(WordLists.values()).map(l -> new Choice(frame.say("words.list." + l.code()), "/settings/words/" + l.code(), l == list.list())).toList();
        int groups = (int) list.text().lines().filter(l -> !l.isBlank() && !l.strip().startsWith("#")).count();
        return new WordsPage(frame, list.list().code(), choices, typed.orElse(list.text()), list.version(), list.own(), groups, refused, line, !frame.here().first("kept").isEmpty());
    }

    private static WordLists named(String list) {
        return WordLists.find(list).orElseThrow(() -> Refused.of(404, "words.no-list", list));
    }
}
