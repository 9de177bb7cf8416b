package org.kanhe.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceId;

class LookalikesTest {
    @Test
    void namesThatLookAlikeAreJoinedOnlyWhereTheySpeakOfOneThing() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : lines()) {
            String[] sides = line.substring(2).split(" \\| ", -1);
            boolean joined = RowLikeness.of(row(sides[0], "10"), row(sides[1], "5")) >= SeriesAlignment.JOINED;
            if (joined != line.startsWith("+")) {
                wrong.add(line);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatOneFormHoldsApartNeverBecameTheOtherInAnotherYear() {
        SortedMap<Integer, List<Occurrence>> years = new TreeMap<>();
        years.put(2021, List.of(at(2021, 0, "杏园社区文体活动场次 12场"), at(2021, 1, "桃园社区文体活动场次 12场")));
        years.put(2022, List.of(at(2022, 0, "桃园社区居民满意度 90%"), at(2022, 1, "杏园社区书屋开放天数 300天")));
        years.put(2023, List.of(at(2023, 0, "杏园社区居民满意度 90%")));
        assertThat(new SeriesAlignment(Links.NONE).align(years)).extracting(series -> series.byYear().size()).containsOnly(1);
    }

    @Test
    void theOnlyQuestionForSatisfactionMayBePutInOtherWords() {
        SortedMap<Integer, List<Occurrence>> years = new TreeMap<>();
        years.put(2021, List.of(at(2021, 0, "村民满意度 90%")));
        years.put(2022, List.of(at(2022, 0, "群众满意度 90%")));
        assertThat(new SeriesAlignment(Links.NONE).align(years)).hasSize(1);
        years.put(2022, List.of(at(2022, 0, "群众满意度 90%"), at(2022, 1, "企业满意度 90%")));
        assertThat(new SeriesAlignment(Links.NONE).align(years)).as("there are two of them now").hasSize(3);
    }

    private static Occurrence at(int year, int position, String written) {
        return new Occurrence(new ReportId(SourceId.of(new byte[] {(byte) (year - 2000)}), 0), year, position, row(written, "10"));
    }

    private static Indicator row(String written, String weight) {
        String[] parts = written.split(" ", -1);
        return Rows.row("数量指标", parts[0], parts[1], parts[1], weight, weight);
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(LookalikesTest.class.getResourceAsStream("lookalikes.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        }
    }
}
