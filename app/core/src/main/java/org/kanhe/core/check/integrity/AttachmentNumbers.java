package org.kanhe.core.check.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
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
import org.kanhe.core.report.ChineseNumerals;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Report;

/// FI-07 附件编号: the numbers 附件1, 附件2 … printed on the titles of the forms of one file leave one out, come twice or go back.
public final class AttachmentNumbers implements SubmissionRule {
    private static final RuleInfo INFO = new RuleInfo("FI-07", "attachment-numbers", Severity.LOW, "printed-form", "0.2", List.of(
            RuleInfo.fires(file(1, 3)),
            RuleInfo.silent(file(1, 2))));
    private static final Pattern NUMBERED = Pattern.compile("^附[件表](\\d{1,2}|[一二三四五六七八九十]{1,3})(?!-\\d|[.．]\\d)");

    private static String file(int first, int second) {
        return """
                标题：附件%d 项目支出绩效自评表
                项目：沟渠清淤
                ----
                标题：附件%d 项目支出绩效自评表
                项目：护岸加固
                """.formatted(first, second);
    }

    private record Numbered(Report report, int number, Evidence evidence) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<About> check(Submission submission, Function<Report, RuleSettings> settings) {
        List<Numbered> titles = submission.reports().stream().flatMap(report -> numbered(report).stream()).toList();
        List<About> outcomes = new ArrayList<>();
        for (int i = 1; i < titles.size(); i++) {
            Numbered before = titles.get(i - 1);
            Numbered now = titles.get(i);
            // several forms below one number each repeat it
            String key = now.number() == before.number() || now.number() == before.number() + 1 ? "" : now.number() < before.number() ? "FI-07.back" : "FI-07.gap";
            outcomes.add(new About(now.report(), key.isEmpty() ? Outcome.SOUND : Outcome.objection(Message.of(key, String.valueOf(before.number()), String.valueOf(now.number())),
                    List.of(now.evidence(), new Evidence(before.evidence().at(), before.evidence().text(), Optional.of(submission.id(before.report())))))));
        }
        return outcomes.stream();
    }

    private static Optional<Numbered> numbered(Report report) {
        if (!(report.head().title() instanceof Present<String> title)) {
            return Optional.empty();
        }
        Matcher m = NUMBERED.matcher(Labels.normalise(title.raw()));
        return m.find() ? ChineseNumerals.parse(m.group(1)).or(() -> Optional.of(new java.math.BigDecimal(m.group(1)))).map(n -> new Numbered(report, n.intValue(), Evidence.of(title.at(), title.raw())))
                : Optional.empty();
    }
}
