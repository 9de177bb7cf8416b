package org.kanhe.core.check.integrity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// FI-05 表式错别字: known misspellings of printed form words, two signs for one comparison in one form, and a number that comes
/// twice in a list.
public final class FormTypos implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("FI-05", "form-typos", Severity.LOW, "printed-form", "0.1", List.of(
            RuleInfo.fires("""
                    类型：base-data
                    经费 | 本年预算数
                    公交车购置 | 0
                    """),
            RuleInfo.fires("""
                    一级指标 | 二级指标 | 三级指标 | 年度指标值
                    产出指标 | 数量指标 | 新建水窖 | ≥20口
                    产出指标 | 质量指标 | 水窖合格率 | ≧95%
                    """),
            RuleInfo.silent("""
                    类型：base-data
                    经费 | 本年预算数
                    公务用车购置 | 0
                    """)));
    private static final Map<String, String> TYPOS = typos(
            "公交车购置 公务用车购置 公交车运行 公务用车运行 按指出性质 按支出性质 虐列支出 虚列支出 虐列资金 虚列资金 专项资今 专项资金 资全来源 资金来源",
            "执行帅 执行率 执行卒 执行率 执刑率 执行率 绩郊 绩效 积效 绩效 迹效 绩效 自平表 自评表 自凭表 自评表 自评得份 自评得分 申抱表 申报表",
            "完成侧 完成值 满意渡 满意度 满意底 满意度 可持续影晌 可持续影响 可持续影像 可持续影响 社会效意 社会效益 经济效意 经济效益",
            "偏羞原因 偏差原因 编差原因 偏差原因 改进错施 改进措施 改进措拖 改进措施 拔款 拨款 财正拨款 财政拨款 结传资金 结转资金 决标数 决算数 负贵人 负责人 实施单拉 实施单位 主菅部门 主管部门 主管部们 主管部门",
            "编制数数 编制数 在职人员控制卒 在职人员控制率 三工经费 三公经费 公务接侍 公务接待 厉行节药 厉行节约 政付采购 政府采购 楼堂管所 楼堂馆所");
    /// 财政拨付 that lost its first character.
    private static final Pattern LOST = Pattern.compile("(?<![财行邮])政拨[付款]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        List<Outcome> objections = Stream.of(typos(report), MisspeltLabels.in(report), MixedSigns.in(report), RepeatedNumbers.in(report)).flatMap(found -> found).toList();
        return objections.isEmpty() ? Stream.of(Outcome.SOUND) : objections.stream();
    }

    private static Stream<Outcome> typos(Report report) {
        return Stream.concat(Texts.of(report), labels(report)).distinct().flatMap(text -> Stream.concat(
                TYPOS.entrySet().stream().filter(typo -> text.text().contains(typo.getKey())).map(typo -> objection(text, typo.getKey(), typo.getValue())),
                LOST.matcher(text.text()).results().limit(1).map(hit -> objection(text, hit.group(), "财" + hit.group()))));
    }

    private static Outcome objection(Texts.Text text, String written, String meant) {
        return Outcome.objection(Message.of("FI-05.found", written, meant), List.of(Evidence.of(text.at(), text.text()))).computing(meant);
    }

    /// Words printed on the form itself.
    private static Stream<Texts.Text> labels(Report report) {
        return switch (report) {
            case SelfEvaluation form -> Stream.concat(form.funding().stream().map(row -> new Texts.Text(row.label(), row.at())), form.indicators().stream().flatMap(FormTypos::levels));
            case TargetDeclaration form -> Stream.concat(form.funding().stream().map(row -> new Texts.Text(row.label(), row.at())), form.indicators().stream().flatMap(FormTypos::levels));
            case ScoringFramework framework -> framework.rows().stream().flatMap(row -> Stream.of(row.level1(), row.level2(), row.level3())).map(level -> new Texts.Text(level.name(), level.at()));
            case BaseData _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Stream<Texts.Text> levels(Indicator row) {
        return Stream.concat(row.level1().stream(), row.level2().stream()).map(level -> new Texts.Text(level.name(), level.at()));
    }

    private static Map<String, String> typos(String... lines) {
        Map<String, String> typos = new TreeMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            for (int i = 0; i < words.length; i += 2) {
                typos.put(words[i], words[i + 1]);
            }
        }
        return typos;
    }
}
