package org.kanhe.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeGroupsTest {
    private record Pair(String left, String right) {
        static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    @Test
    void namesOfOneOfficeAreProposedAndLookalikesStayApart() throws IOException {
        List<List<String>> offices = labelled();
        List<String> names = new ArrayList<>(offices.stream().flatMap(List::stream).toList());
        assertThat(names).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
        Collections.shuffle(names, new java.util.Random(7));
        Set<Pair> truth = pairs(offices);
        Set<Pair> found = pairs(OfficeGroups.propose(names).stream().map(OfficeGroups.Proposal::members).toList());
        Set<Pair> wrong = new HashSet<>(found);
        wrong.removeAll(truth);
        Set<Pair> missed = new HashSet<>(truth);
        missed.removeAll(found);
        double right = found.size() - wrong.size();
        assertThat(right / found.size()).as("precision; wrong: %s", wrong).isGreaterThanOrEqualTo(0.99);
        assertThat(right / truth.size()).as("recall; missed: %s", missed).isGreaterThanOrEqualTo(0.95);
        String page = Files.readString(Path.of(System.getProperty("kanhe.root", "../.."), "app", "docs", "comparing.md"));
        assertThat(page).contains(String.format(Locale.ROOT, "| names of one office | %d names of %d offices | %.3f | %.3f |", names.size(), offices.size(), right / found.size(), right / truth.size()));
    }

    @Test
    void aBareNameJoinsOnlyTheOneRegionThatHasSuchAnOffice() {
        assertThat(OfficeGroups.propose(List.of("云溪县信访局", "信访局"))).extracting(OfficeGroups.Proposal::name).containsExactly("云溪县信访局");
        assertThat(OfficeGroups.propose(List.of("云溪县信访局", "石门县信访局", "县信访局"))).as("two counties have one").isEmpty();
        assertThat(OfficeGroups.propose(List.of("云溪县信访局", "区信访局"))).as("a county is no district").isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} | {2} | {3}")
    @CsvSource(delimiter = '|', textBlock = """
            青禾市临江区信访局（盖章） | 青禾市 临江区 |    | 信访局
            县市场监管局              |               | 县 | 市场监督管理局
            市场监督管理局            |               |    | 市场监督管理局
            湖南省常德市桃源县水利局   | 湖南省 常德市 桃源县 | | 水利局
            城市管理局                |               |    | 城市管理局
            忠县教育局                | 忠县          |    | 教育局
            乡村振兴局                |               |    | 乡村振兴局
            """)
    void aNameIsTakenApart(String name, String regions, String level, String body) {
        OfficeName office = OfficeName.of(name);
        assertThat(String.join(" ", office.regions())).isEqualTo(Objects.requireNonNullElse(regions, ""));
        assertThat(office.level()).isEqualTo(Objects.requireNonNullElse(level, ""));
        assertThat(office.body()).isEqualTo(body);
    }

    private static List<List<String>> labelled() throws IOException {
        try (InputStream in = Objects.requireNonNull(OfficeGroupsTest.class.getResourceAsStream("offices.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> Arrays.stream(line.split("=")).map(String::strip).toList()).toList();
        }
    }

    private static Set<Pair> pairs(List<List<String>> groups) {
        Set<Pair> pairs = new HashSet<>();
        groups.forEach(group -> group.forEach(a -> group.stream().filter(b -> !a.equals(b)).forEach(b -> pairs.add(Pair.of(a, b)))));
        return pairs;
    }
}
