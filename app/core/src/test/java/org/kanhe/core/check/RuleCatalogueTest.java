package org.kanhe.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanhe.core.testkit.Goldens;
import org.kanhe.core.testkit.Judgements;

class RuleCatalogueTest {
    static List<RuleInfo> infos() {
        return RuleCatalogue.standard().infos();
    }

    @Test
    void everyCodeAndEveryNameIsUsedOnce() {
        assertThat(infos()).extracting(RuleInfo::code).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z]{2}-\\d{2}"));
        assertThat(infos()).extracting(RuleInfo::name).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void rulesAreListedByFamilyAndNumber() {
        assertThat(infos()).isSortedAccordingTo(Comparator.comparing(RuleInfo::family).thenComparing(RuleInfo::code));
    }

    @ParameterizedTest
    @MethodSource("infos")
    void everyRuleSpeaksBothLanguages(RuleInfo info) {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(List.of(info.title(locale), info.explanation(locale), info.basis(locale), info.family().title(locale))).allSatisfy(text -> assertThat(text).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("infos")
    void examplesDoWhatTheySay(RuleInfo info) {
        assertThat(info.examples()).extracting(RuleInfo.Example::fires).contains(true, false);
        for (RuleInfo.Example example : info.examples()) {
            assertThat(Judgements.rules(example.form()).contains(info.code())).as(example.form()).isEqualTo(example.fires());
        }
    }

    @Test
    void bothBundlesHaveTheSameKeys() throws IOException {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void thePageOfRulesIsUpToDate() {
        Goldens.assertMatches("app/docs/rules.md", RulesMarkdown.of(RuleCatalogue.standard(), List.of(Locale.CHINESE, Locale.ENGLISH)));
    }

    private static SortedSet<String> keys(String bundle) throws IOException {
        try (@Nullable InputStream in = RuleCatalogue.class.getResourceAsStream(bundle)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return new TreeSet<>(properties.stringPropertyNames());
        }
    }
}
