package org.kanhe.bench.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.kanhe.bench.corpus.Theme;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Verdict;
import org.kanhe.core.form.Reading;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Goal;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Rate;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.ReportKind;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.Totals;
import org.kanhe.core.source.Location;
import org.kanhe.core.source.SourceFile;
import org.kanhe.core.source.SourceId;
import org.kanhe.search.IndexedSubmission;

/// An archive made up by number: file `n` of a seed always says the same. Each holds one 自评表 of twenty rows; every tenth
/// a report in prose as well, every third a finding.
public final class MadeArchive {
    private static final int FIRST_YEAR = 2019;
    private static final int YEARS = 5;
    private static final List<String> SORTS = List.of("", "（二期）", "续建", "以奖代补", "配套");
    private static final List<String> RULES = List.of("AR-01", "LG-02", "CP-05", "TQ-02");

    private static final List<Severity> SEVERITIES = List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO);

    private final long seed;

    public MadeArchive(long seed) {
        this.seed = seed;
    }

    /// @param number 0, 1, 2 …
    public IndexedSubmission file(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        Theme theme = Theme.ALL.get(number % Theme.ALL.size());
        int place = number / Theme.ALL.size();
        String county = Places.county(place);
        String branch = place / Places.counties() % 2 == 0 ? "" : "服务中心";
        int year = FIRST_YEAR + place / Places.counties() / 2 % YEARS;
        String project = theme.projects().get(random.nextInt(theme.projects().size())) + SORTS.get(random.nextInt(SORTS.size()));
        SourceId id = SourceId.of((seed + "/" + number).getBytes(StandardCharsets.UTF_8));
        List<Report> reports = new ArrayList<>();
        reports.add(form(head(0, ReportKind.PROJECT_SELF_EVALUATION, year, county + theme.agency() + branch, county + "财政局", project), random, theme));
        if (number % 10 == 0) {
            reports.add(MadeProse.narrative(head(1, ReportKind.NARRATIVE, year, county + theme.agency() + branch, county + "财政局", project), random, theme));
        }
        SourceFile file = new SourceFile(id, "%05d-%s-%d.docx".formatted(number, county, year), 20_000, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        return new IndexedSubmission(file, new Reading(reports, List.of()), number % 3 == 0 ? List.of(verdict(id, random)) : List.of(), Map.of());
    }

    private static ReportHead head(int ordinal, ReportKind kind, int year, String unit, String department, String project) {
        return new ReportHead(
                ordinal, kind, "made", text(year + "年度" + kind.term(), 0, 0), new Field.Present<>(year, year + "年度", new Location.Cell(0, 1, 0)), text(unit, 1, 1), text(department, 2, 1), text(unit, 2, 3),
                text(project, 2, 5), Field.absent(), Field.absent(), Field.absent(), new ReportHead.Extent(0, 0, 0, 40), List.of());
    }

    private static SelfEvaluation form(ReportHead head, Random random, Theme theme) {
        BigDecimal annual = BigDecimal.valueOf(2_000 + random.nextInt(200_000), 2);
        BigDecimal executed = annual.multiply(BigDecimal.valueOf(70 + random.nextInt(31), 2)).setScale(2, RoundingMode.HALF_UP);
        BigDecimal rate = executed.multiply(BigDecimal.valueOf(100)).divide(annual, 2, RoundingMode.HALF_UP);
        FundingRow total = new FundingRow(
                FundingItem.TOTAL, "年度资金总额", new Location.Cell(0, 4, 2), amount(annual, 3), amount(annual, 4), amount(executed, 5), new Field.Present<>(new Rate(rate), rate + "%", new Location.Cell(0, 4, 6)), points(10, 7), points(9, 8));
        String done = head.project().raw() + "全年支出" + executed + "万元，各项任务按计划完成，资金使用规范。";
        Goal goal = new Goal(text("完成" + head.project().raw() + "年度任务，规范资金使用，按期发挥效益。", 6, 1), text(done, 6, 5));
        return new SelfEvaluation(head, List.of(total), List.of(goal), new MadeRows(random, theme).make(), new Totals(points(100, 6), points(85 + random.nextInt(16), 7)));
    }

    private static Verdict verdict(SourceId id, Random random) {
        String rule = RULES.get(random.nextInt(RULES.size()));
        ReportId report = new ReportId(id, 0);
        Evidence evidence = Evidence.of(new Location.Cell(0, 8 + random.nextInt(MadeRows.ROWS), 5), "88%");
        Severity severity = SEVERITIES.get(random.nextInt(SEVERITIES.size()));
        return new Verdict(rule, report, 1, List.of(new Finding(rule, severity, report, Message.of(rule + ".title"), List.of(evidence), Optional.empty(), "made")), List.of());
    }

    private static Field<String> text(String text, int row, int column) {
        return new Field.Present<>(text, text, new Location.Cell(0, row, column));
    }

    private static Field<Amount> amount(BigDecimal value, int column) {
        return new Field.Present<>(new Amount(value), value.toPlainString(), new Location.Cell(0, 4, column));
    }

    private static Field<Score> points(int points, int column) {
        return new Field.Present<>(new Score(BigDecimal.valueOf(points)), Integer.toString(points), new Location.Cell(0, 30, column));
    }
}
