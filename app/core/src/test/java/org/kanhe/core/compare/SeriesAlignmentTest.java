package org.kanhe.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceId;

class SeriesAlignmentTest {
    private record Pair(Occurrence left, Occurrence right) {}

    @Test
    void rowsOfOneIndicatorAreJoinedAndOthersStayApart() {
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int right = 0;
        for (LabelledSeries labelled : LabelledSeries.all()) {
            Set<Pair> found = found(labelled, new SeriesAlignment(Links.NONE));
            Set<Pair> truth = truth(labelled);
            right += (int) found.stream().filter(truth::contains).count();
            found.stream().filter(pair -> !truth.contains(pair)).map(SeriesAlignmentTest::said).forEach(wrong::add);
            truth.stream().filter(pair -> !found.contains(pair)).map(SeriesAlignmentTest::said).forEach(missed::add);
        }
        assertThat((double) right / (right + wrong.size())).as("precision; wrong: %s", wrong).isGreaterThanOrEqualTo(0.99);
        assertThat((double) right / (right + missed.size())).as("recall; missed: %s", missed).isGreaterThanOrEqualTo(0.95);
        List<LabelledSeries> all = LabelledSeries.all();
        int forms = all.stream().mapToInt(labelled -> labelled.byYear().size()).sum();
        int rows = all.stream().mapToInt(labelled -> labelled.labels().size()).sum();
        assertThat(published()).contains(String.format(Locale.ROOT, "| rows over years | %d projects, %d forms, %d rows | %.3f | %.3f |", all.size(), forms, rows,
                (double) right / (right + wrong.size()), (double) right / (right + missed.size())));
    }

    private static String published() {
        try {
            return Files.readString(Path.of(System.getProperty("kanhe.root", "../.."), "app", "docs", "comparing.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPersonCanJoinWhatTheNamesDoNotShow() {
        SortedMap<Integer, List<Occurrence>> years = years("办案数量", "审结刑事案件");
        assertThat(new SeriesAlignment(Links.NONE).align(years)).hasSize(2);
        assertThat(new SeriesAlignment(new Links(List.of(new Links.Link("审结刑事案件", "办案数量", true)))).align(years)).hasSize(1);
    }

    @Test
    void aPersonCanCutWhatTheNamesSuggest() {
        SortedMap<Integer, List<Occurrence>> years = years("培训人次", "业务培训人次");
        assertThat(new SeriesAlignment(Links.NONE).align(years)).hasSize(1);
        Links links = new Links(List.of(new Links.Link("培训人次", "业务培训人次", true), new Links.Link("培训人次", "业务培训人次", false)));
        assertThat(new SeriesAlignment(links).align(years)).as("the later decision stands").hasSize(2);
    }

    @Test
    void aRenamedIndicatorCarriesItsDoubt() {
        IndicatorSeries series = new SeriesAlignment(Links.NONE).align(years("接访人次", "接待来访人次数")).getFirst();
        assertThat(series.names()).containsExactly("接访人次", "接待来访人次数");
        assertThat(new SeriesAlignment(Links.NONE).align(years("培训人次", "业务培训人次")).getFirst().confidence()).isBetween(0.62, 0.99);
    }

    private static SortedMap<Integer, List<Occurrence>> years(String first, String second) {
        SortedMap<Integer, List<Occurrence>> years = new TreeMap<>();
        years.put(2021, List.of(new Occurrence(new ReportId(SourceId.of(new byte[] {1}), 0), 2021, 0, Rows.row("数量指标", first, "≥10人次", "12人次", "10", "10"))));
        years.put(2022, List.of(new Occurrence(new ReportId(SourceId.of(new byte[] {2}), 0), 2022, 0, Rows.row("数量指标", second, "≥20人次", "22人次", "5", "5"))));
        return years;
    }

    private static Set<Pair> found(LabelledSeries labelled, SeriesAlignment alignment) {
        Set<Pair> pairs = new HashSet<>();
        alignment.align(labelled.byYear()).forEach(series -> pairs.addAll(pairs(List.copyOf(series.byYear().values()))));
        return pairs;
    }

    private static Set<Pair> truth(LabelledSeries labelled) {
        Set<Pair> pairs = new HashSet<>();
        labelled.labels().values().stream().distinct().forEach(label -> pairs.addAll(pairs(labelled.byYear().values().stream()
                .flatMap(List::stream).filter(row -> label.equals(labelled.labels().get(row))).toList())));
        return pairs;
    }

    private static Set<Pair> pairs(List<Occurrence> rows) {
        Set<Pair> pairs = new HashSet<>();
        Stream.iterate(0, i -> i < rows.size(), i -> i + 1).forEach(i -> rows.subList(i + 1, rows.size()).forEach(other -> pairs.add(new Pair(rows.get(i), other))));
        return pairs;
    }

    private static String said(Pair pair) {
        return pair.left().year() + " " + pair.left().name() + " / " + pair.right().year() + " " + pair.right().name();
    }
}
