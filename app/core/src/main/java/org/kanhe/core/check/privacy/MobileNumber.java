package org.kanhe.core.check.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Masking;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.Texts;
import org.kanhe.core.report.Report;

/// PV-01 手机号明文: a mobile number stands in the open. What the finding shows of it is masked.
public final class MobileNumber implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("PV-01", "mobile-number", Severity.MEDIUM, "masking", "0.1", List.of(
            RuleInfo.fires("""
                    负责人：周禾
                    电话：13900000001
                    """),
            RuleInfo.fires("""
                    类型：narrative
                    一、基本情况
                    项目联系人电话13900000002，欢迎监督。
                    """),
            RuleInfo.silent("""
                    负责人：周禾
                    电话：139****0001
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        Set<String> seen = new HashSet<>();
        List<Outcome> objections = Texts.of(report).filter(text -> Digits.atLeast(11, text.text())).flatMap(text -> Masking.MOBILE.matcher(text.text()).results()
                .filter(hit -> seen.add(text.at().code() + "|" + hit.group()))
                .map(hit -> objection(text, hit))).toList();
        return objections.isEmpty() ? Stream.of(Outcome.SOUND) : objections.stream();
    }

    private static Outcome objection(Texts.Text text, MatchResult hit) {
        String masked = Masking.mask(hit.group());
        return Outcome.objection(Message.of("PV-01.found", masked), List.of(Evidence.of(text.at().part(hit.start(), hit.end()), masked)));
    }
}
