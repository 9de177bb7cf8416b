package org.kanhe.core.check.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
        List<Outcome> found = new ArrayList<>();
        Stream.concat(Texts.once(report), labels(report).distinct()).forEach(text -> {
            Misspellings.in(text.text()).forEach((written, meant) -> found.add(objection(text, written, meant)));
            Matcher lost = LOST.matcher(text.text());
            if (text.text().contains("政拨") && lost.find()) {
                found.add(objection(text, lost.group(), "财" + lost.group()));
            }
        });
        return found.stream();
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
}
