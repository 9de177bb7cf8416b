package org.kanhe.server.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kanhe.core.check.Decision;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Undecided;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.Paragraph;
import org.kanhe.core.form.Reading;
import org.kanhe.core.form.ReadingNote;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.Rate;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.Totals;
import org.kanhe.core.source.Location;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;
import org.kanhe.server.page.finding.FindingCards;
import org.kanhe.server.page.report.StoredReport;

/// An invented project form with planted faults, as it would come from the store.
public final class Samples {
    public static final SourceId SOURCE = new SourceId("ab".repeat(32));
    public static final ReportId REPORT = new ReportId(SOURCE, 0);

    private static final String GRID = """
            2022年度项目支出绩效自评表|<|<|<|<|<|<|<
            项目名称|<|农村饮水安全巩固提升工程|<|<|<|<|<
            主管部门|<|云溪县水利局|<|<|实施单位|<|云溪县农村供水站
            项目资金（万元）|.|年初预算数|全年预算数|全年执行数|分值|执行率|得分
            ^|年度资金总额|30|30|26.64|10|66.4%|8.88
            ^|其中：财政拨款|30|30|26.64|—|—|—
            ^|其他资金|.|.|.|—|—|—
            年度总体目标|预期目标|<|<|实际完成情况|<|<|<
            ^|巩固提升 12 个行政村供水工程，保障饮水安全。|<|<|已完成 12 个行政村供水工程改造，供水保证率明显提高。|<|<|<
            一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
            产出指标（50分）|数量指标|改造行政村数量|≥12个|12个|20|20|.
            ^|^|新建蓄水池|≥3座|31..5|10|10|.
            ^|质量指标|水质检测合格率|≥95%|100%|20|20|.
            效益指标（30分）|社会效益|受益群众人数|≥8000人|11200人|15|15|.
            ^|可持续影响|管护机制健全性|健全|健全|15|15|.
            满意度指标（10分）|服务对象满意度|用水户满意度|≥90%|.|10|9.5|问卷回收不足 <b>三成</b>
            总分|<|<|<|<|100|98.38|.
            联系人：赵一禾|<|<|<|电话：13900000001|<|<|<
            """;

    private Samples() {}

    public static Document document() {
        return new Document(new SourceFile(SOURCE, "2022/云溪县水利局.docx", 48_213, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"), "word/1",
                List.of(new Paragraph(0, "附件2"), Drawing.table(1, 0, GRID), new Paragraph(2, "注：其他资金包括社会资金等。")));
    }

    public static StoredReport stored() {
        Document document = document();
        Reading reading = new Reading(List.of(report()), List.of(
                new ReadingNote(0, at(11, 4), "31..5", ReadingNote.Why.UNPARSED_VALUE),
                new ReadingNote(0, at(3, 1), "", ReadingNote.Why.RAGGED_ROW)));
        return new StoredReport(document.source(), document, reading, verdicts(), 0, List.of());
    }

    public static FindingCards cards(Words words) {
        return new FindingCards(words, title(words), _ -> words.isChinese() ? "执行率＝全年执行数÷全年预算数" : "rate = executed / annual budget", Samples::decision, _ -> Optional.empty());
    }

    private static Function<String, String> title(Words words) {
        return rule -> switch (rule) {
            case "AR-01" -> words.isChinese() ? "执行率复算" : "Execution rate recomputed";
            case "AR-07" -> words.isChinese() ? "总分与各项得分" : "Total against rows";
            default -> words.isChinese() ? "手机号未遮盖" : "Telephone number in clear";
        };
    }

    private static Decision decision(String finding) {
        boolean phone = finding.equals(verdicts().get(2).findings().getFirst().id());
        return phone ? new Decision(finding, Decision.Status.DISMISSED, "公开的办公电话", "", Instant.parse("2026-03-02T01:05:00Z"), 1) : Decision.open(finding);
    }

    private static List<Verdict> verdicts() {
        Finding rate = new Finding("AR-01", Severity.HIGH, REPORT, Message.of("AR-01.found", "88.8%", "26.64", "30", "66.4%"),
                List.of(Evidence.of(at(4, 6), "66.4%"), Evidence.of(at(4, 4), "26.64"), Evidence.of(at(4, 3), "30")), Optional.of("88.8%"), "national");
        Finding total = new Finding("AR-07", Severity.HIGH, REPORT, Message.of("AR-01.rounded", "98.4", "8.88", "89.5", "98.38"),
                List.of(Evidence.of(at(16, 6), "98.38"), Evidence.of(at(4, 7), "8.88")), Optional.empty(), "national");
        Finding phone = new Finding("PV-01", Severity.MEDIUM, REPORT, Message.of("undecided.unreadable", "139****0001"),
                List.of(Evidence.of(at(17, 4), "139****0001")), Optional.empty(), "national");
        Undecided unclear = new Undecided("LG-03", REPORT, Message.of("undecided.unreadable", "31..5"), List.of(Evidence.of(at(11, 4), "31..5")));
        return List.of(new Verdict("AR-01", REPORT, 2, List.of(rate), List.of()), new Verdict("AR-07", REPORT, 1, List.of(total), List.of()),
                new Verdict("PV-01", REPORT, 1, List.of(phone), List.of()), new Verdict("LG-03", REPORT, 6, List.of(), List.of(unclear)));
    }

    private static SelfEvaluation report() {
        ReportHead head = new ReportHead(0, ReportKind.PROJECT_SELF_EVALUATION, "project-self-evaluation/scored", text("2022年度项目支出绩效自评表", 0, 0), new Field.Present<>(2022, "2022年度", at(0, 0)),
                text("云溪县水利局", 2, 2), text("云溪县水利局", 2, 2), text("云溪县农村供水站", 2, 7), text("农村饮水安全巩固提升工程", 1, 2), text("赵一禾", 17, 0), text("13900000001", 17, 4), Field.absent(),
                new ReportHead.Extent(0, 2, 0, Integer.MAX_VALUE), List.of());
        return new SelfEvaluation(head, List.of(
                new FundingRow(FundingItem.TOTAL, "年度资金总额", at(4, 1), amount("30", 4, 2), amount("30", 4, 3), amount("26.64", 4, 4), rate("66.4", 4, 6), score("10", 4, 5), score("8.88", 4, 7)),
                new FundingRow(FundingItem.FISCAL_CURRENT, "其中：财政拨款", at(5, 1), amount("30", 5, 2), amount("30", 5, 3), amount("26.64", 5, 4), Field.absent(), Field.absent(), Field.absent()),
                new FundingRow(FundingItem.OTHER, "其他资金", at(6, 1), new Field.Blank<>(at(6, 2)), new Field.Blank<>(at(6, 3)), new Field.Blank<>(at(6, 4)), Field.absent(), Field.absent(), Field.absent())),
                List.of(new Goal(text("巩固提升 12 个行政村供水工程，保障饮水安全。", 8, 1), text("已完成 12 个行政村供水工程改造，供水保证率明显提高。", 8, 4))),
                List.of(row(10, "数量指标", 10, "改造行政村数量", measured("≥12个", Measure.Comparison.AT_LEAST, "12", "个", 10, 3), measured("12个", Measure.Comparison.NONE, "12", "个", 10, 4), "20", "20"),
                        row(11, "数量指标", 10, "新建蓄水池", measured("≥3座", Measure.Comparison.AT_LEAST, "3", "座", 11, 3), new Field.Unreadable<>("31..5", at(11, 4)), "10", "10"),
                        row(12, "质量指标", 12, "水质检测合格率", measured("≥95%", Measure.Comparison.AT_LEAST, "95", "%", 12, 3), measured("100%", Measure.Comparison.NONE, "100", "%", 12, 4), "20", "20"),
                        row(13, "社会效益", 13, "受益群众人数", measured("≥8000人", Measure.Comparison.AT_LEAST, "8000", "人", 13, 3), measured("11200人", Measure.Comparison.NONE, "11200", "人", 13, 4), "15", "15"),
                        row(14, "可持续影响", 14, "管护机制健全性", described("健全", 14, 3), described("健全", 14, 4), "15", "15"),
                        row(15, "服务对象满意度", 15, "用水户满意度", measured("≥90%", Measure.Comparison.AT_LEAST, "90", "%", 15, 3), new Field.Blank<>(at(15, 4)), "10", "9.5")),
                new Totals(score("100", 16, 5), score("98.38", 16, 6)));
    }

    private static Indicator row(int row, String level, int levelRow, String name, Field<IndicatorValue> target, Field<IndicatorValue> actual, String weight, String score) {
        Field<String> reason = row == 15 ? text("问卷回收不足 <b>三成</b>", row, 7) : new Field.Blank<>(at(row, 7));
        return new Indicator(Optional.empty(), Optional.of(new Level(level, Optional.empty(), at(levelRow, 1))), text(name, row, 2), target, actual, score(weight, row, 5), score(score, row, 6), reason);
    }

    private static Field<IndicatorValue> measured(String raw, Measure.Comparison comparison, String number, String unit, int row, int column) {
        Measure measure = new Measure("", comparison, new BigDecimal(number), Optional.empty(), unit, Optional.empty(), "");
        return new Field.Present<>(new IndicatorValue.Measured(raw, List.of(measure)), raw, at(row, column));
    }

    private static Field<IndicatorValue> described(String raw, int row, int column) {
        return new Field.Present<>(new IndicatorValue.Described(raw, IndicatorValue.Sort.GRADE), raw, at(row, column));
    }

    private static Field<String> text(String value, int row, int column) {
        return new Field.Present<>(value, value, at(row, column));
    }

    private static Field<Amount> amount(String value, int row, int column) {
        return new Field.Present<>(new Amount(new BigDecimal(value)), value, at(row, column));
    }

    private static Field<Rate> rate(String value, int row, int column) {
        return new Field.Present<>(new Rate(new BigDecimal(value)), value + "%", at(row, column));
    }

    private static Field<Score> score(String value, int row, int column) {
        return new Field.Present<>(new Score(new BigDecimal(value)), value, at(row, column));
    }

    public static Location at(int row, int column) {
        return new Location.Cell(0, row, column);
    }
}
