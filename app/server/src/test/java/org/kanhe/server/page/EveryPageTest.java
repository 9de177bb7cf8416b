package org.kanhe.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanhe.core.testkit.Goldens;

class EveryPageTest {
    private static final Pattern INLINE = Pattern.compile("\\sstyle=|<style|javascript:|\\son[a-z]+=\"|<script>|<script[^>]*>[^<]");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
    private static final Pattern IDS = Pattern.compile("\\sid=\"([^\"]*)\"");

    static Stream<Arguments> pages() {
        return Stream.of(Words.ZH, Words.EN).flatMap(words -> new PageSamples(words, Theme.AUTO).all().entrySet().stream().map(e -> Arguments.of(e.getKey(), words.lang(), e.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void whateverADocumentSaysStaysText(String name, String lang, Page page) {
        String html = draw(name, page);
        assertThat(html).doesNotContain("<script>alert").doesNotContain("<img").doesNotContain("<b>");
        assertThat(html).doesNotContainPattern(INLINE);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void aPageHasItsLanguageOneHeadingAndNoIdTwice(String name, String lang, Page page) {
        String html = draw(name, page);
        if (html.contains("<html")) {
            assertThat(html).contains("<html lang=\"" + lang + "\"").contains("<title>").containsOnlyOnce("<h1").containsOnlyOnce("id=\"main\"");
        }
        Set<String> seen = new HashSet<>();
        List<String> twice = IDS.matcher(html).results().map((MatchResult m) -> m.group(1)).filter(id -> !seen.add(id)).toList();
        assertThat(twice).isEmpty();
    }

    /// The page as it stands, without its frame and the local time of decisions.
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void itLooksAsItDid(String name, String lang, Page page) {
        if (!name.equals("report:form") && !name.equals("finding/decided")) {
            return;
        }
        String html = draw(name, page).replaceAll("(?m)^\\s+", "").replaceAll("\n{2,}", "\n");
        String main = html.contains("<main") ? html.substring(html.indexOf("<main"), html.indexOf("</main>")) : html;
        Goldens.assertMatches("app/server/src/test/resources/pages/" + name.replaceAll("[:/]", "-") + "." + lang + ".html", TIME.matcher(main).replaceAll("yyyy-mm-dd hh:mm"));
    }

    private static String draw(String name, Page page) {
        int state = name.indexOf(':');
        return Templates.draw(state < 0 ? name : name.substring(0, state), page);
    }
}
