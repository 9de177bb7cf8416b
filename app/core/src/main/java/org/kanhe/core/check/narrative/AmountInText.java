package org.kanhe.core.check.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Submission;
import org.kanhe.core.check.SubmissionRule;
import org.kanhe.core.check.Texts;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;

/// NT-02 金额不一致: a text names the budget or the final account of a kind of spending, or of the whole, and the tables of the same
/// file another one. Only labelled amounts of the year itself are compared, and only with the column the label names.
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
            RuleInfo.fires("""
                    类型：narrative
                    标题：部门整体支出绩效自评报告
                    二、支出情况
                    本年度全年预算数580万元，全年执行数566.2万元。
                    ----
                    类型：department-self-evaluation
                    资金 | 年初预算数 | 全年预算数 | 全年执行数
                    年度资金总额 | 560 | 580 | 562.6
                    """),
            RuleInfo.silent("""
                    类型：narrative
                    二、支出情况
                    2022年基本支出决算数为346.4万元，比2021年基本支出决算数330万元增加16.4万元。
                    ----
                    类型：base-data
                    经费 | 本年预算数 | 本年决算数
                    一、部门基本支出 | 320 | 346.4
                    """)));
    private static final String MONEY = "(?:总?数|总?额|金额)?(?:安排)?(?:为|是|共|共计|合计|达|：|:)?\\s*(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*(亿元|万元|元)";
    private static final Pattern LABELLED = Pattern.compile("(基本支出|项目支出|[“\"]?三公[”\"]?经费|公用经费|人员经费|公务接待费?|政府采购)(?:的)?(?:年初|全年|本年|当年|支出)?(预算|决算|实际支出|支出(?=[总数为共合达金：:\\d]))" + MONEY);
    private static final Pattern WHOLE = Pattern.compile("(?<![\\p{IsHan}]|[^年度，]年)(年初预算|全年预算|全年执行|预算执行)数?" + MONEY + "|(?<=[年度])(?:部门|单位|本单位)?(年初预算|全年预算|全年执行|预算执行)数" + MONEY);
    private static final Pattern OTHER_TIME = Pattern.compile("上年|去年|上一年|同期|往年|累计|计划|拟|下年|明年|其中");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        return submission.reports().stream().flatMap(r -> r instanceof Narrative narrative ? Stream.of(narrative) : Stream.empty()).flatMap(narrative -> {
            TableAmounts tables = TableAmounts.beside(narrative, submission);
            return tables.isEmpty() ? Stream.empty()
                    : Texts.passages(narrative).filter(text -> text.text().contains("元")).flatMap(text -> passage(text, narrative, tables, settings.apply(narrative))).map(outcome -> new About(narrative, outcome));
        });
    }

    private static Stream<Outcome> passage(Texts.Text text, Narrative narrative, TableAmounts tables, RuleSettings settings) {
        List<Outcome> outcomes = new ArrayList<>();
        for (MatchResult hit : LABELLED.matcher(text.text()).results().toList()) {
            if (isOfTheYear(text.text(), hit, narrative)) {
                String label = hit.group(1).replaceAll("[“”\"]", "");
                judge(text, hit, label + (isBudget(hit.group(2)) ? "预算" : "决算"), amount(hit.group(3), hit.group(4)), tables.of(label, isBudget(hit.group(2))), settings).ifPresent(outcomes::add);
            }
        }
        // a report on the department gives the money of its projects in the same words
        boolean ofAProject = StatedScore.isAboutDepartment(narrative) && text.text().contains("项目");
        for (MatchResult hit : WHOLE.matcher(text.text()).results().toList()) {
            if (!ofAProject && isOfTheYear(text.text(), hit, narrative)) {
                int group = hit.group(1) == null ? 4 : 1;
                judge(text, hit, hit.group(group) + "数", amount(hit.group(group + 1), hit.group(group + 2)), tables.whole(hit.group(group)), settings).ifPresent(outcomes::add);
            }
        }
        return outcomes.stream();
    }

    private static boolean isBudget(String phase) {
        return phase.equals("预算");
    }

    /// Whether the clause speaks of the year reported on: it names no other year, no earlier time and no plan.
    private static boolean isOfTheYear(String text, MatchResult hit, Narrative narrative) {
        int from = hit.start();
        while (from > 0 && "，。；,;\n（(".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String clause = text.substring(from, hit.end());
        boolean otherYear = YEAR.matcher(clause).results().anyMatch(year -> narrative.head().year().findValue().filter(own -> own != Integer.parseInt(year.group(1))).isPresent());
        return !otherYear && !OTHER_TIME.matcher(clause).find() && !clause.matches(".*[比较].*");
    }

    /// Right when some cell the label may mean says the same.
    private static Optional<Outcome> judge(Texts.Text text, MatchResult hit, String label, BigDecimal stated, List<TableAmounts.Cell> cells, RuleSettings settings) {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        if (cells.stream().anyMatch(cell -> stated.subtract(cell.value()).abs().compareTo(settings.amountRounding()) <= 0 || isRounded(stated, cell.value()))) {
            return Optional.of(Outcome.SOUND);
        }
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of(text.at().part(hit.start(), hit.end()), hit.group())));
        cells.forEach(cell -> evidence.add(cell.evidence()));
        String printed = cells.getFirst().evidence().text();
        return Optional.of(Outcome.objection(Message.of("NT-02.found", label, stated.stripTrailingZeros().toPlainString(), printed), evidence).computing(printed));
    }

    /// A text may round what a table gives to the fen.
    private static boolean isRounded(BigDecimal stated, BigDecimal exact) {
        return stated.scale() >= 1 && exact.setScale(stated.scale(), RoundingMode.HALF_UP).compareTo(stated) == 0;
    }

    /// In 万元.
    private static BigDecimal amount(String number, String unit) {
        BigDecimal printed = new BigDecimal(number.replace(",", ""));
        return switch (unit) {
            case "亿元" -> printed.multiply(TEN_THOUSAND);
            case "元" -> printed.movePointLeft(4);
            default -> printed;
        };
    }
}
