package org.kanhe.bench.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kanhe.bench.corpus.Theme;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.IndicatorValues;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Score;
import org.kanhe.core.source.Location;

/// Twenty indicator rows of one made-up report.
final class MadeRows {
    static final int ROWS = 20;
    private static final int FIRST_LINE = 8;
    private static final List<String> SATISFIED = List.of("群众满意度", "服务对象满意度", "受益农户满意度", "学生家长满意度", "来访群众满意度", "居民满意率");
    private static final List<String> REASONS = List.of("受天气影响进度滞后，已督促加快实施。", "部分资金年底下达，结转下年使用。", "宣传不够深入，将加强沟通。", "上级任务调整，指标未及时修改。");

    private final Random random;
    private final Theme theme;
    private final List<Indicator> rows = new ArrayList<>();

    MadeRows(Random random, Theme theme) {
        this.random = random;
        this.theme = theme;
    }

    List<Indicator> make() {
        for (int i = 0; i < 9; i++) {
            counted();
        }
        for (int i = 0; i < 3; i++) {
            share("质量指标", List.of("工程验收合格率", "资金发放准确率", "设备完好率", "抽检合格率"));
            share("时效指标", List.of("按期完成率", "资金拨付及时率", "任务按时办结率"));
        }
        row("产出指标", "成本指标", "项目总成本", "≤" + (50 + random.nextInt(900)) + "万元", (50 + random.nextInt(900)) + "万元", "");
        while (rows.size() < ROWS - 2) {
            String[] benefit = pick(theme.benefits()).split("\\|", 3);
            row("效益指标", benefit[0], benefit[1], benefit[2], benefit[2], "");
        }
        share("服务对象满意度指标", SATISFIED);
        share("服务对象满意度指标", SATISFIED);
        return List.copyOf(rows);
    }

    private void counted() {
        String[] parts = pick(theme.counts()).split("\\|", 3);
        int typical = Integer.parseInt(parts[2]);
        int target = Math.max(1, typical / 2 + random.nextInt(typical));
        boolean late = random.nextInt(8) == 0;
        int actual = late ? target * 9 / 10 : target + random.nextInt(Math.max(2, target / 10));
        String name = random.nextInt(3) == 0 ? parts[0] : pick(Places.TOWNS) + parts[0];
        row("产出指标", "数量指标", name, "≥" + target + parts[1], actual + parts[1], late ? pick(REASONS) : "");
    }

    private void share(String level2, List<String> names) {
        String level1 = level2.startsWith("服务") ? "满意度指标" : "产出指标";
        int target = 80 + 5 * random.nextInt(5);
        int actual = Math.min(100, target - 3 + random.nextInt(12));
        row(level1, level2, pick(names), "≥" + target + "%", actual + "%", actual < target ? pick(REASONS) : "");
    }

    private void row(String level1, String level2, String name, String target, String actual, String reason) {
        int line = FIRST_LINE + rows.size();
        rows.add(new Indicator(
                Optional.of(Level.of(level1, new Location.Cell(0, line, 1))), Optional.of(Level.of(level2, new Location.Cell(0, line, 2))), new Field.Present<>(name, name, new Location.Cell(0, line, 3)),
                value(target, line, 4), value(actual, line, 5), points(5, line, 6), points(reason.isEmpty() ? 5 : 4, line, 7),
                reason.isEmpty() ? new Field.Blank<>(new Location.Cell(0, line, 8)) : new Field.Present<>(reason, reason, new Location.Cell(0, line, 8))));
    }

    private static Field<IndicatorValue> value(String text, int line, int column) {
        return new Field.Present<>(IndicatorValues.parse(text), text, new Location.Cell(0, line, column));
    }

    private static Field<Score> points(int points, int line, int column) {
        return new Field.Present<>(new Score(BigDecimal.valueOf(points)), Integer.toString(points), new Location.Cell(0, line, column));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
