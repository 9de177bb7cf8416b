package org.kanhe.core.check.integrity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Texts;
import org.kanhe.core.report.Report;

/// FI-05 表式错别字: known misspellings of printed form words.
public final class FormTypos implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("FI-05", "form-typos", Severity.LOW, "printed-form", "0.1", List.of(
            RuleInfo.fires("""
                    类型：base-data
                    经费 | 本年预算数
                    公交车购置 | 0
                    """),
            RuleInfo.silent("""
                    类型：base-data
                    经费 | 本年预算数
                    公务用车购置 | 0
                    """)));
    private static final Map<String, String> TYPOS = new TreeMap<>(Map.of("公交车购置", "公务用车购置", "公交车运行", "公务用车运行", "按指出性质", "按支出性质", "虐列支出", "虚列支出", "执行帅", "执行率", "绩郊", "绩效", "完成侧", "完成值"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        List<Outcome> objections = Texts.of(report).distinct().flatMap(text -> TYPOS.entrySet().stream().filter(typo -> text.text().contains(typo.getKey()))
                .map(typo -> (Outcome) Outcome.objection(Message.of("FI-05.found", typo.getKey(), typo.getValue()), List.of(Evidence.of(text.at(), text.text())))
                        .computing(typo.getValue()))).toList();
        return objections.isEmpty() ? Stream.of(Outcome.SOUND) : objections.stream();
    }
}
