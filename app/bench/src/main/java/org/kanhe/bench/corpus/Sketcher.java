package org.kanhe.bench.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kanhe.bench.corpus.ReportSketch.Money;
import org.kanhe.bench.corpus.ReportSketch.Row;

/// Makes reports up. The same seed and number make the same report. One in four carries a fault a reviewer should find:
/// a wrong execution rate, a score above its weight, a total that does not add up, a blank where a value belongs.
public final class Sketcher {
    private static final List<String> COUNTIES = List.of("云溪县", "青禾市", "临江区", "南屏县", "白石县", "东陵区", "望湖县", "松岭市");
    private static final List<String> SURNAMES = List.of("甘", "柏", "缪", "郦", "邬", "宓", "蔺", "幸", "闵", "强");
    private static final List<String> GIVEN = List.of("思远", "若溪", "明哲", "雨桐", "景行", "书瑶", "知行", "清越");
    private static final int FIRST_YEAR = 2019;
    private static final int YEARS = 5;

    private final long seed;

    public Sketcher(long seed) {
        this.seed = seed;
    }

    /// @param number 0, 1, 2 …; neighbours differ in unit, project or year
    public ReportSketch sketch(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        Theme theme = Theme.ALL.get(number % Theme.ALL.size());
        String county = COUNTIES.get(number / Theme.ALL.size() % COUNTIES.size());
        int year = FIRST_YEAR + number / (Theme.ALL.size() * COUNTIES.size()) % YEARS;
        String project = pick(random, theme.projects());
        Fault fault = random.nextInt(4) == 0 ? Fault.values()[random.nextInt(Fault.values().length)] : Fault.NONE;
        BigDecimal annual = amount(20 + random.nextInt(2000), random.nextInt(100));
        BigDecimal executed = random.nextInt(3) == 0 ? annual : annual.multiply(BigDecimal.valueOf(80 + random.nextInt(20), 2)).setScale(2, RoundingMode.HALF_UP);
        BigDecimal rate = executed.multiply(BigDecimal.valueOf(100)).divide(annual, 2, RoundingMode.HALF_UP);
        BigDecimal rateScore = rate.movePointLeft(1).setScale(1, RoundingMode.HALF_UP);
        BigDecimal printedRate = fault == Fault.RATE ? rate.add(BigDecimal.valueOf(7)) : rate;
        List<Row> rows = new Rows(random, theme, fault).make();
        BigDecimal total = rows.stream().map(r -> new BigDecimal(r.score())).reduce(rateScore, BigDecimal::add);
        if (fault == Fault.TOTAL) {
            total = total.add(BigDecimal.valueOf(2));
        }
        String unit = county + theme.agency();
        return new ReportSketch(
                unit, county + "财政局", project, year, money(annual, executed, printedRate, rateScore),
                "完成" + year + "年度" + project + "各项任务，规范资金使用，按期发挥效益。",
                random.nextInt(5) == 0 ? "圆满完成" : "已完成年初确定的各项任务，资金支出" + executed + "万元，项目运行平稳。",
                rows, total.stripTrailingZeros().toPlainString(),
                pick(random, SURNAMES) + pick(random, GIVEN), "139000000" + (10 + random.nextInt(90)),
                new Prose(random, theme, unit, project, year, annual, executed).paragraphs());
    }

    private static List<Money> money(BigDecimal annual, BigDecimal executed, BigDecimal rate, BigDecimal score) {
        String printed = rate.stripTrailingZeros().toPlainString() + "%";
        return List.of(
                new Money("年度资金总额", annual.toPlainString(), annual.toPlainString(), executed.toPlainString(), "10", printed, score.toPlainString()),
                new Money("其中：当年财政拨款", annual.toPlainString(), annual.toPlainString(), executed.toPlainString(), "", printed, ""),
                new Money("上年结转资金", "", "", "", "", "", ""),
                new Money("其他资金", "", "", "", "", "", ""));
    }

    private static BigDecimal amount(int whole, int hundredths) {
        return BigDecimal.valueOf(whole * 100L + hundredths, 2);
    }

    static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// What is wrong with a report.
    enum Fault {
        NONE,
        RATE,
        SCORE,
        TOTAL,
        BLANK
    }

    /// The indicator rows of one report; weights are 10-50-30-10 with the execution rate.
    private record Rows(Random random, Theme theme, Fault fault) {
        List<Row> make() {
            List<Row> rows = new ArrayList<>();
            int[] weights = {15, 10, 10, 5};
            String[] level2 = {"数量指标", "数量指标", "质量指标", "时效指标"};
            for (int i = 0; i < weights.length; i++) {
                rows.add(i < 2 ? counted(theme.counts().get((i + random.nextInt(3)) % theme.counts().size()), weights[i], i == 0)
                        : i == 2 ? worded("产出指标(50分)", level2[i], pick(random, theme.words()).split("\\|", 2), weights[i]) : timely(weights[i]));
            }
            rows.add(new Row("产出指标(50分)", "成本指标", "项目成本控制", "不超预算", "未超预算", "10", "10", ""));
            int left = 30;
            for (int i = 0; i < theme.benefits().size(); i++) {
                int weight = i == theme.benefits().size() - 1 ? left : 10;
                left -= weight;
                String[] benefit = theme.benefits().get(i).split("\\|", 3);
                rows.add(worded("效益指标(30分)", benefit[0], new String[] {benefit[1], benefit[2]}, weight));
            }
            int satisfied = 88 + random.nextInt(12);
            rows.add(new Row("满意度指标(10分)", "服务对象满意度指标", "服务对象满意度", "≥90%", satisfied + "%", "10", satisfied >= 90 ? "10" : "9", satisfied >= 90 ? "" : "宣传不够深入，将加强沟通。"));
            return rows;
        }

        private Row counted(String count, int weight, boolean first) {
            String[] parts = count.split("\\|", 3);
            int typical = Integer.parseInt(parts[2]);
            int target = Math.max(1, typical + typical * (random.nextInt(21) - 10) / 100);
            boolean late = random.nextInt(6) == 0;
            int actual = late ? target * 9 / 10 : target + random.nextInt(Math.max(2, target / 10));
            String score = fault == Fault.SCORE && first ? Integer.toString(weight + 1) : late ? Integer.toString(weight - 1) : Integer.toString(weight);
            String shown = fault == Fault.BLANK && first ? "" : actual + parts[1];
            return new Row("产出指标(50分)", "数量指标", parts[0], "≥" + target + parts[1], shown, Integer.toString(weight), score, late ? "受天气影响进度滞后，已督促加快实施。" : "");
        }

        private static Row worded(String level1, String level2, String[] words, int weight) {
            return new Row(level1, level2, words[0], words[1], words[1], Integer.toString(weight), Integer.toString(weight), "");
        }

        private Row timely(int weight) {
            String due = (9 + random.nextInt(4)) + "月底前完成";
            return new Row("产出指标(50分)", "时效指标", "项目完成时间", due, "按期完成", Integer.toString(weight), Integer.toString(weight), "");
        }
    }
}
