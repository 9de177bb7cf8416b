package org.kanhe.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.source.SourceId;

class ChangesTest {
    @ParameterizedTest(name = "{0} 完成 {1}，次年 {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            ≥90%      | 92%      | ≥92%      | target-raised
            ≥90%      | 96%      | ≥85%      | target-lowered below-past-result
            ≥90%      | 90%      | ≥90%      | unchanged
            ≥900人次  | 1010人次 | ≥900人次  | unchanged unchanged-while-beaten below-past-result
            ≤80万元   | 78.5万元 | ≤800000元 | unchanged unchanged-while-beaten
            ≤80万元   | 70万元   | ≤90万元   | target-raised below-past-result
            ≥20人     | 25人     | ≥20人次   | unit-changed
            ≥20%      | 25%      | ≥20个     | unit-changed
            下降2%以上 | 下降3%  | ≥2%       | target-reworded
            下降2%以上 | 下降3%  | 下降2个百分点以上 | unit-changed
            增长8%以上 | 增长9%  | ≥8个百分点 | target-reworded unit-changed
            合格      | 合格     | 合格      | unchanged
            合格      | 合格     | ≥95%      | target-reworded
            """)
    void theStepFromOneTargetToTheNext(String target, String actual, String next, String expected) {
        assertThat(kinds(row("甲项数量", target, actual, "10"), row("甲项数量", next, actual, "10"))).isEqualTo(expected);
    }

    @Test
    void aRowThatComesOrGoesIsAddedOrDropped() {
        IndicatorSeries series = IndicatorSeries.begin(occurrence(2021, row("接访人次", "≥900人次", "800人次", "10")));
        assertThat(Changes.of(series, List.of(2020, 2021, 2022))).extracting(change -> change.from() + "-" + change.to() + " " + change.kind().code())
                .containsExactly("2020-2021 added", "2021-2022 dropped", "2021-2022 dropped-after-miss");
    }

    @Test
    void aYearWithoutAFormDropsNothing() {
        SortedMap<Integer, Occurrence> rows = new TreeMap<>();
        rows.put(2019, occurrence(2019, row("接访人次", "≥900人次", "900人次", "10")));
        rows.put(2022, occurrence(2022, row("接访人次", "≥900人次", "900人次", "10")));
        assertThat(Changes.of(new IndicatorSeries(rows, 1), List.of(2019, 2022))).extracting(Change::kind).containsExactly(Change.Kind.UNCHANGED);
    }

    @Test
    void aNewNameAndANewWeightAreSaid() {
        assertThat(kinds(row("接访人次", "≥900人次", "900人次", "10"), row("来访登记人次", "≥900人次", "900人次", "5"))).isEqualTo("unchanged renamed weight-changed");
        assertThat(kinds(row("接访人次", "≥900人次", "900人次", "10"), row("接待来访人次", "≥900人次", "900人次", "10"))).as("other words for the same").isEqualTo("unchanged renamed");
        assertThat(kinds(row("2021年接访人次", "≥900人次", "900人次", "10"), row("2022年 接访人次", "≥900人次", "900人次", "10"))).as("only the year").isEqualTo("unchanged");
    }

    @Test
    void wordsThatStayedButForTheYearAreSaid() {
        String words = "因2021年降雨偏多，施工进度受到影响，下一步将提前安排工期。";
        Indicator old = Rows.row("时效指标", "按期完工率", "≥95%", "90%", "10", "9", words);
        Indicator now = Rows.row("时效指标", "按期完工率", "≥95%", "90%", "10", "9", words.replace("2021", "2022"));
        assertThat(kinds(old, now)).isEqualTo("unchanged text-carried-over");
    }

    @Test
    void moreOfThePointsForLessOfTheTargetIsSaid() {
        Indicator old = Rows.row("数量指标", "培训人次", "≥100人次", "95人次", "10", "9", "");
        Indicator now = Rows.row("数量指标", "培训人次", "≥100人次", "90人次", "10", "10", "");
        assertThat(kinds(old, now)).isEqualTo("unchanged score-up-completion-down");
    }

    private static String kinds(Indicator old, Indicator now) {
        SortedMap<Integer, Occurrence> rows = new TreeMap<>();
        rows.put(2021, occurrence(2021, old));
        rows.put(2022, occurrence(2022, now));
        return String.join(" ", Changes.of(new IndicatorSeries(rows, 1), List.of(2021, 2022)).stream().map(change -> change.kind().code()).toList());
    }

    private static Occurrence occurrence(int year, Indicator row) {
        return new Occurrence(new ReportId(SourceId.of(new byte[] {(byte) year}), 0), year, 0, row);
    }

    private static Indicator row(String name, String target, String actual, String weight) {
        return Rows.row("数量指标", name, target, actual, weight, weight);
    }
}
