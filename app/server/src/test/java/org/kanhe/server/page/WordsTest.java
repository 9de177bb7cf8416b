package org.kanhe.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.RuleFamily;
import org.kanhe.core.check.Severity;
import org.kanhe.core.form.ReadingNote;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.source.Location;
import org.kanhe.server.page.paper.Paper;
import org.kanhe.server.rectification.Rectification;
import org.kanhe.server.userchecks.UserCheck;
import org.kanhe.server.page.report.FieldView;
import org.kanhe.server.page.report.ReportPage;
import org.kanhe.server.lookup.BatchRun;
import org.kanhe.server.lookup.Subject;
import org.kanhe.server.page.search.IndicatorColumn;
import org.kanhe.server.page.search.SearchPage;
import org.kanhe.server.webhook.Destination;

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
        assertThat(Stream.of(Decision.Dismissal.values()).map(d -> "dismissal." + d.code())).isSubsetOf(keys);
        assertThat(Stream.of(RuleFamily.values()).map(f -> "export.advice." + f.code())).isSubsetOf(keys);
        assertThat(Stream.of(Rectification.State.values()).flatMap(s -> Stream.of("rectification.state." + s.code(), "rectification.do." + s.code()))).isSubsetOf(keys);
        assertThat(Stream.of(UserCheck.Scope.values()).map(s -> "checks.scope." + s.code())).isSubsetOf(keys);
        assertThat(Stream.of(ReadingNote.Why.values()).map(w -> "note." + w.code())).isSubsetOf(keys);
        assertThat(Stream.of(FieldView.State.values()).filter(s -> s != FieldView.State.PRESENT).map(s -> "state." + s.code())).isSubsetOf(keys);
        assertThat(Stream.of(ReportPage.Tab.values()).flatMap(t -> Stream.of("tab." + t.code(), "half.said." + t.code()))).isSubsetOf(keys);
        assertThat(Stream.of(SearchPage.View.values()).map(v -> "view." + v.code())).isSubsetOf(keys);
        assertThat(Stream.of(IndicatorColumn.values()).map(IndicatorColumn::key)).isSubsetOf(keys);
        assertThat(Stream.of(Subject.values()).flatMap(s -> Stream.of("names." + s.path(), "names.lead." + s.path(), "names.search." + s.path(), "names.missing." + s.path(), "names.all." + s.path(), "dossier.partners." + s.path(), "suggest." + s.filter()))).isSubsetOf(keys);
        assertThat(Stream.of(BatchRun.State.values()).map(s -> "batch.sum." + s.name().toLowerCase(Locale.ROOT))).isSubsetOf(keys);
        assertThat(Stream.of("all", "found", "nothing", "mistaken").map(s -> "batch.show." + s)).isSubsetOf(keys);
        assertThat(Stream.of(Destination.Refusal.values()).map(Destination.Refusal::key)).isSubsetOf(keys);
        assertThat(Stream.of("delivered", "failed", "refused").map(s -> "saved.sending." + s)).isSubsetOf(keys);
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
        Set<String> keys = new TreeSet<>();
        Words.bundles(locale).forEach(bundle -> bundle.keySet().forEach(key -> assertThat(keys.add(key)).as("%s stands once", key).isTrue()));
        assertThat(keys).isNotEmpty();
        return keys;
    }
}
