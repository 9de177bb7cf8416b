package org.kanhe.core.form;

import org.kanhe.core.report.Labels;
import org.kanhe.core.report.ReportKind;

/// 部门整体支出绩效评价基础数据表: staff against posts, and money by item over two years.
final class BaseDataLayout implements FormLayout {
    private static final int HEAD_ROWS = 8;

    @Override
    public String code() {
        return "base-data";
    }

    @Override
    public ReportKind kind() {
        return ReportKind.BASE_DATA;
    }

    @Override
    public double match(Stretch stretch) {
        if (stretch.rows().isEmpty()) {
            return 0;
        }
        boolean titled = FormProfile.of(stretch).title().contains("基础数据");
        var rows = FormRow.of(stretch.rows().get()).stream().limit(HEAD_ROWS).toList();
        boolean money = rows.stream().anyMatch(r -> BaseDataHead.of(r).isPresent());
        boolean staff = rows.stream().anyMatch(BaseDataStaff::isHead);
        boolean named = rows.stream().flatMap(r -> r.filled().stream()).map(c -> Labels.normalise(c.text())).anyMatch(s -> s.startsWith("经费控制情况") || s.startsWith("财政供养人员"));
        if (!money && !staff) {
            return 0;
        }
        return titled ? 0.95 : named ? 0.85 : money && staff ? 0.7 : 0;
    }

    @Override
    public LayoutReading read(Stretch stretch, int ordinal, FileContext context) {
        return new BaseDataReader(stretch, ordinal).read(code(), context);
    }
}
