package org.kanhe.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Severity;
import org.kanhe.core.form.ReadingNote;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.source.Location;
import org.kanhe.server.page.paper.Paper;
import org.kanhe.server.page.report.FieldView;
import org.kanhe.server.page.report.ReportPage;
import org.kanhe.server.page.search.SearchPage;

class WordsTest {
    private static final Pattern SAID = Pattern.compile("say\\(\"([a-z][A-Za-z0-9.-]*[a-z0-9])\"");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.SIMPLIFIED_CHINESE)).isEqualTo(keys(Locale.ROOT));
    }

    @Test
    void whateverATemplateOrAClassSaysIsInTheBundles() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String folder : new String[] {"src/main/jte", "src/main/java/org/kanhe/server/page"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    SAID.matcher(Files.readString(file)).results().forEach(m -> said.add(m.group(1)));
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(80).isSubsetOf(keys(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void everyCodeHasAName() {
        Set<String> keys = keys(Locale.SIMPLIFIED_CHINESE);
        assertThat(Stream.of(ReportKind.values()).map(k -> "kind." + k.code())).isSubsetOf(keys);
        assertThat(Stream.of(Severity.values()).map(s -> "severity." + s.code())).isSubsetOf(keys);
        assertThat(Stream.of(Decision.Status.values()).flatMap(s -> Stream.of("status." + s.code(), "toast." + s.code()))).isSubsetOf(keys);
        assertThat(Stream.of(ReadingNote.Why.values()).map(w -> "note." + w.code())).isSubsetOf(keys);
        assertThat(Stream.of(FieldView.State.values()).filter(s -> s != FieldView.State.PRESENT).map(s -> "state." + s.code())).isSubsetOf(keys);
        assertThat(Stream.of(ReportPage.Tab.values()).flatMap(t -> Stream.of("tab." + t.code(), "half.said." + t.code()))).isSubsetOf(keys);
        assertThat(Stream.of(SearchPage.View.values()).map(v -> "view." + v.code())).isSubsetOf(keys);
        assertThat(Stream.of(Theme.values()).map(t -> "theme." + t.code())).isSubsetOf(keys);
        assertThat(Stream.of(Frame.Section.values()).filter(s -> s != Frame.Section.NONE).map(Frame.Section::key)).isSubsetOf(keys);
        assertThat(Paper.Understanding.values()).hasSize(5);
    }

    @Test
    void placesAreCountedFromOne() {
        assertThat(Words.ZH.place(new Location.Cell(2, 4, 6))).isEqualTo("表3 第5行第7列");
        assertThat(Words.EN.place(new Location.Text(11, 3, 9))).isEqualTo("paragraph 12");
    }

    @Test
    void numbersInSentencesAreInflectedInEnglish() {
        assertThat(Words.EN.say("findings.total", 1L)).isEqualTo("1 finding");
        assertThat(Words.EN.say("findings.total", 12L)).isEqualTo("12 findings");
        assertThat(Words.ZH.say("findings.total", 12L)).isEqualTo("共 12 条");
    }

    private static Set<String> keys(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("i18n.messages", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Set<String> keys = new TreeSet<>(bundle.keySet());
        Enumeration<String> all = bundle.getKeys();
        assertThat(all.hasMoreElements()).isTrue();
        return keys;
    }
}
