package org.kanhe.core.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.Totals;
import org.kanhe.core.report.UnrecognizedReport;
import org.kanhe.core.report.Years;
import org.kanhe.core.source.Location;

/// The lines of one written report, sorted into its parts.
final class WrittenReport {
    private final int ordinal;
    private final List<String> lines;
    private final Map<String, WrittenCell> answers = new HashMap<>();
    private final List<FundingRow> funding = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<BaseData.Row> baseRows = new ArrayList<>();
    private final List<ScoringFramework.Row> frameworkRows = new ArrayList<>();
    private BaseData.Staff staff = new BaseData.Staff(Field.absent(), Field.absent(), Field.absent());
    private Totals total = new Totals(Field.absent(), Field.absent());

    WrittenReport(int ordinal, List<String> lines) {
        this.ordinal = ordinal;
        this.lines = lines;
    }

    Report report() {
        ReportKind kind = kind();
        if (kind == ReportKind.NARRATIVE) {
            List<Narrative.Section> sections = WrittenNarrative.sections(lines, this::answer);
            return new Narrative(head(kind), sections);
        }
        List<String> columns = List.of();
        for (int row = 0; row < lines.size(); row++) {
            WrittenRow cells = row(row, columns);
            if (cells.size() == 1) {
                answer(row, lines.get(row));
            } else if (WrittenRow.isHead(cells.first())) {
                columns = Arrays.stream(lines.get(row).split("\\|", -1)).map(String::strip).toList();
            } else {
                add(cells);
            }
        }
        return switch (kind) {
            case PROJECT_SELF_EVALUATION, DEPARTMENT_SELF_EVALUATION, PROJECT_MONITORING -> new SelfEvaluation(head(kind), funding, goals, indicators, total);
            case PROJECT_TARGET_DECLARATION, DEPARTMENT_TARGET_DECLARATION ->
                new TargetDeclaration(head(kind), funding, text("长期目标"), text("年度目标"), indicators);
            case BASE_DATA -> new BaseData(head(kind), staff, baseRows);
            case SCORING_FRAMEWORK -> new ScoringFramework(head(kind), frameworkRows, total);
            case NARRATIVE, UNRECOGNIZED -> new UnrecognizedReport(head(kind));
        };
    }

    private ReportKind kind() {
        return lines.stream().filter(l -> l.startsWith("类型：")).findFirst().map(l -> ReportKind.of(l.substring(3).strip())).orElse(ReportKind.PROJECT_SELF_EVALUATION);
    }

    private WrittenRow row(int row, List<String> columns) {
        List<WrittenCell> cells = new ArrayList<>();
        for (String cell : lines.get(row).split("\\|", -1)) {
            cells.add(new WrittenCell(cell.strip(), new Location.Cell(ordinal, row, cells.size())));
        }
        return new WrittenRow(cells, columns);
    }

    private void answer(int row, String line) {
        int colon = line.indexOf('：');
        if (colon > 0) {
            answers.put(line.substring(0, colon), new WrittenCell(line.substring(colon + 1).strip(), new Location.Cell(ordinal, row, 1)));
        }
    }

    private void add(WrittenRow row) {
        switch (row.section()) {
            case "资金" -> funding.add(row.funding());
            case "一级指标" -> indicators.add(row.indicator(indicators));
            case "经费" -> baseRows.add(row.baseRow());
            case "人员" -> staff = row.staff();
            case "一级" -> frameworkRows.add(row.framework(frameworkRows));
            case "目标" -> goals.add(row.goal());
            case "总分", "合计" -> total = row.total();
            default -> throw new IllegalArgumentException("no section for line: " + row);
        }
    }

    private Field<String> text(String label) {
        return Optional.ofNullable(answers.get(label)).map(WrittenCell::text).orElseGet(Field::absent);
    }

    private Field<Integer> year() {
        Field<String> text = text("年度");
        return text.findValue().flatMap(Years::in).isPresent() ? text.map(raw -> Years.in(raw).orElseThrow()) : Field.absent();
    }

    private ReportHead head(ReportKind kind) {
        List<String> known = List.of("类型", "标题", "年度", "单位", "主管部门", "实施单位", "项目", "负责人", "电话", "日期", "长期目标", "年度目标");
        List<ReportHead.LabelledText> others = answers.entrySet().stream().filter(e -> !known.contains(e.getKey()))
                .map(e -> new ReportHead.LabelledText(e.getKey(), e.getValue().text())).toList();
        return new ReportHead(ordinal, kind, "written", text("标题"), year(), text("单位"), text("主管部门"), text("实施单位"), text("项目"),
                text("负责人"), text("电话"), text("日期"), new ReportHead.Extent(ordinal, ordinal, 0, Integer.MAX_VALUE), others);
    }
}
