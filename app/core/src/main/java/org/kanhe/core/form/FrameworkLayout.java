package org.kanhe.core.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kanhe.core.report.ReportKind;

/// 绩效评价共性指标体系框架 with self-scores, of a whole department or of one project.
final class FrameworkLayout implements FormLayout {
    private static final int HEAD_ROWS = 8;

    @Override
    public String code() {
        return "scoring-framework";
    }

    @Override
    public ReportKind kind() {
        return ReportKind.SCORING_FRAMEWORK;
    }

    @Override
    public double match(Stretch stretch) {
        if (stretch.rows().isEmpty()) {
            return 0;
        }
        List<FormRow> rows = FormRow.of(stretch.rows().get());
        Optional<FrameworkHead> head = IntStream.range(0, Math.min(HEAD_ROWS, rows.size())).boxed().flatMap(i -> FrameworkHead.at(rows, i).stream()).findFirst();
        if (head.isEmpty()) {
            return 0;
        }
        String title = FormProfile.of(stretch).title();
        boolean named = title.contains("框架") || title.contains("指标体系") || title.contains("评分表");
        boolean whole = head.get().has(FrameworkLabel.LEVEL3) && head.get().has(FrameworkLabel.SCORE);
        return named ? 0.95 : whole ? 0.75 : 0.5;
    }

    @Override
    public LayoutReading read(Stretch stretch, int ordinal, FileContext context) {
        return new FrameworkReader(stretch, ordinal).read(code(), context);
    }
}
