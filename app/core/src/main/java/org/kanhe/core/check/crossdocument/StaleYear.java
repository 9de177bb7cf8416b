package org.kanhe.core.check.crossdocument;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Texts;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// XD-07 年度残留: a target, a name, a goal, its result or the heading of a chapter speaks of an earlier year than the report, apparently
/// left over from last year.
/// Comparisons with earlier years and titles of documents are not meant.
public final class StaleYear implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("XD-07", "stale-year", Severity.MEDIUM, "year-of-report", "0.1", List.of(
            RuleInfo.fires("""
                    年度：2022年
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    效益指标 | 可持续影响 | 工作情况 | 完成2021年工作任务 | 100% | 10 | 10 |
                    """),
            RuleInfo.silent("""
                    年度：2022年
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    效益指标 | 经济效益 | 产值 | 较2021年增长5% | 增长6% | 10 | 10 |
                    产出指标 | 时效指标 | 完成时间 | 2022年11月底前 | 2022年11月20日 | 10 | 10 |
                    """)));
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-4]\\d)年");
    private static final Pattern REACHED = Pattern.compile("^\\s*(?:\\d[.、．])?20[0-4]\\d年度?(?:全年|共|我|本|[，,]|[完实开举组轮维清新建培发办])(?!工|作)");
    private static final Pattern PAST = Pattern.compile("规划|历年|近[一二三两]年|以来|往年|回顾|背景|依据|整改|问题整改|上年");
    private static final Pattern COMPARISON = Pattern.compile("比|较|同期|增长|下降|提高|降低|减少|以来|上年|去年|至|—|-|~|《|结转|续建|跨年");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        if (!(report.head().year() instanceof Present<Integer> year)) {
            return Stream.empty();
        }
        return switch (report) {
            case SelfEvaluation form -> Stream.concat(Stream.concat(form.goals().stream().flatMap(goal -> Texts.cells(goal.expected())), promises(form.indicators())).map(text -> judge(text, year)), results(form, year));
            case TargetDeclaration form -> Stream.concat(Texts.cells(form.annualGoal()), promises(form.indicators())).map(text -> judge(text, year));
            case Narrative narrative -> narrative.sections().stream().filter(section -> !section.heading().isEmpty() && !PAST.matcher(section.heading()).find())
                    .map(section -> judge(new Texts.Text(section.heading(), section.at()), year));
            case BaseData _, ScoringFramework _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    /// Results that begin with the year they were reached in.
    private static Stream<Outcome> results(SelfEvaluation form, Present<Integer> year) {
        return form.goals().stream().flatMap(goal -> Texts.cells(goal.actual())).filter(text -> REACHED.matcher(text.text()).find()).map(text -> judge(text, year));
    }

    private static Stream<Texts.Text> promises(List<Indicator> rows) {
        return rows.stream().flatMap(row -> Texts.cells(row.name(), row.target()));
    }

    private static Outcome judge(Texts.Text text, Present<Integer> year) {
        List<MatchResult> years = YEAR.matcher(text.text()).results().toList();
        boolean own = years.stream().anyMatch(hit -> Integer.parseInt(hit.group(1)) == year.value());
        boolean stale = !own && years.stream().anyMatch(hit -> Integer.parseInt(hit.group(1)) < year.value());
        if (!stale || COMPARISON.matcher(text.text()).find()) {
            return Outcome.SOUND;
        }
        String printed = String.valueOf(year.value());
        return Outcome.objection(Message.of("XD-07.found", text.text(), years.getFirst().group(), printed),
                List.of(Evidence.of(text.at(), text.text()), Evidence.of(year.at(), year.raw())));
    }
}
