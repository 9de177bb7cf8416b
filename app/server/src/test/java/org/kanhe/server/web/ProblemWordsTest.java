package org.kanhe.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kanhe.search.query.MistakeKey;

final class ProblemWordsTest {
    private static final ProblemWords CHINESE = ProblemWords.in(Locale.SIMPLIFIED_CHINESE);
    private static final ProblemWords ENGLISH = ProblemWords.in(Locale.UK);

    @Test
    void bothLanguagesSayEverything() {
        assertThat(new TreeSet<>(ENGLISH.bundle().keySet())).isEqualTo(new TreeSet<>(CHINESE.bundle().keySet()));
        assertThat(ProblemWords.in(Locale.ROOT).bundle().keySet()).isEqualTo(CHINESE.bundle().keySet());
    }

    @Test
    void whoeverAsksForAnotherLanguageIsAnsweredInChinese() {
        assertThat(ProblemWords.in(Locale.FRENCH).language()).isEqualTo("zh");
        assertThat(ProblemWords.in(Locale.US).language()).isEqualTo("en");
    }

    @Test
    void aMemberThatIsATreeKeepsItsOrderAndWhatIsNotKnown() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("status", "confirmed");
        tree.put("dismissal", null);
        tree.put("assignee", new ArrayList<>(Arrays.asList("甲组", null)));

        assertThat(CHINESE.said(tree)).isEqualTo(tree).hasToString("{status=confirmed, dismissal=null, assignee=[甲组, null]}");
    }

    @Test
    void everyMistakeInAQueryHasItsSentence() {
        assertThat(Arrays.stream(MistakeKey.values()).map(MistakeKey::message))
                .allSatisfy(key -> {
                    assertThat(CHINESE.say(key + ".detail", List.of("甲", "乙"))).isNotBlank();
                    assertThat(ENGLISH.title(Problem.of(400, key))).isEqualTo("The query cannot be understood");
                });
    }
}
