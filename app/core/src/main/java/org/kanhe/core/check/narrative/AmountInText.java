package org.kanhe.core.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.SubmissionRule;
import org.kanhe.core.check.Texts;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;

/// NT-02 金额不一致: a text names the budget or the final account of a kind of spending and the base-data table of the same file
/// another one. Only amounts labelled 预算 or 决算 are compared.
public final class AmountInText implements SubmissionRule {
    private static final RuleInfo INFO = new RuleInfo("NT-02", "amount-in-text", Severity.HIGH, "text-and-tables", "0.1", List.of(
            RuleInfo.fires("""
                    类型：narrative
                    二、支出情况
                    2022年基本支出决算数为344.6万元。
                    ----
                    类型：base-data
                    经费 | 本年预算数 | 本年决算数
                    一、部门基本支出 | 320 | 346.4
                    """),
            RuleInfo.silent("""
                    类型：narrative
                    二、支出情况
                    2022年基本支出决算数为346.4万元。
                    ----
                    类型：base-data
                    经费 | 本年预算数 | 本年决算数
                    一、部门基本支出 | 320 | 346.4
                    """)));
    private static final Pattern LABELLED = Pattern.compile("(基本支出|项目支出|三公经费|公用经费)(预算|决算)(?:总?数|总?额)?为?(\\d+(?:\\.\\d+)?)万元");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        List<BaseData> tables = submission.reports().stream().flatMap(r -> r instanceof BaseData table ? Stream.of(table) : Stream.empty()).toList();
        if (tables.size() != 1) {
            return Stream.empty();
        }
        return submission.reports().stream().flatMap(r -> r instanceof Narrative narrative ? Stream.of(narrative) : Stream.empty())
                .flatMap(narrative -> Texts.passages(narrative).flatMap(text -> LABELLED.matcher(text.text()).results()
                        .flatMap(hit -> judge(text, hit, tables.getFirst(), submission, settings.apply(narrative))))
                        .map(outcome -> new About(narrative, outcome)));
    }

    private static Stream<Outcome> judge(Texts.Text text, MatchResult hit, BaseData table, Submission submission, RuleSettings settings) {
        Pattern label = Pattern.compile("([一二三四五六]、)?(部门)?[“\"]?" + hit.group(1) + "[”\"]?(合计)?:?");
        return table.rows().stream().filter(row -> label.matcher(Labels.normalise(row.item())).matches()).limit(1).flatMap(row -> {
            Field<Amount> cell = hit.group(2).equals("预算") ? row.budget() : row.finalAccount();
            BigDecimal stated = new BigDecimal(hit.group(3));
            return Cells.open(cell, printed -> stated.subtract(printed.value().value()).abs().compareTo(settings.amountRounding()) <= 0
                    ? Outcome.SOUND
                    : objection(text, hit, printed, table, submission));
        });
    }

    private static Outcome objection(Texts.Text text, MatchResult hit, Present<Amount> printed, BaseData table, Submission submission) {
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of(text.at().part(hit.start(), hit.end()), hit.group())));
        evidence.addAll(Cells.evidenceIn(submission.id(table), printed));
        return Outcome.objection(Message.of("NT-02.found", hit.group(1) + hit.group(2), hit.group(3), printed.raw()), evidence).computing(printed.raw());
    }
}
