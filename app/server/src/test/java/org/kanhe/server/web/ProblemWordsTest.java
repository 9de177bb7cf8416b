package org.kanhe.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    void everyMistakeInAQueryHasItsSentence() {
        assertThat(Arrays.stream(MistakeKey.values()).map(MistakeKey::message))
                .allSatisfy(key -> {
                    assertThat(CHINESE.say(key + ".detail", List.of("甲", "乙"))).isNotBlank();
                    assertThat(ENGLISH.title(Problem.of(400, key))).isEqualTo("The query cannot be understood");
                });
    }
}
