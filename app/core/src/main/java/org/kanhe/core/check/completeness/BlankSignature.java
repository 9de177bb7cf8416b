package org.kanhe.core.check.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;

/// CP-08 审核意见、签章、日期空: the review opinion, a signature, or name and date of filling are blank.
public final class BlankSignature implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("CP-08", "blank-signature", Severity.LOW, "signature", "0.1", List.of(
            RuleInfo.fires("""
                    单位：云溪县水利局
                    负责人：
                    日期：
                    """),
            RuleInfo.silent("""
                    单位：云溪县水利局
                    负责人：周禾
                    日期：2023年3月1日
                    """)));
    private static final Pattern SIGNED = Pattern.compile("审核意见|签字|签名|签章|盖章");
    private static final Pattern TEMPLATE = Pattern.compile("(审核)?(部门|单位)?(\\([签盖公]?章\\))?:?(\\([签盖公]?章\\))?年?月?日?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        ReportHead head = report.head();
        List<Evidence> evidence = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        note("负责人或填表人", head.contact(), missing, evidence);
        note("填报日期", head.fillDate(), missing, evidence);
        List<ReportHead.LabelledText> signed = head.others().stream().filter(other -> SIGNED.matcher(other.label()).find()).toList();
        signed.forEach(other -> note(other.label(), other.value(), missing, evidence));
        boolean asked = !(head.contact() instanceof Field.Absent<String>) || !(head.fillDate() instanceof Field.Absent<String>) || !signed.isEmpty();
        if (missing.isEmpty()) {
            return asked ? Stream.of(Outcome.SOUND) : Stream.empty();
        }
        return Stream.of(Outcome.objection(Message.of("CP-08.found", String.join("、", missing)), evidence));
    }

    /// A cell that only repeats the form (（盖章） 年 月 日) is as blank as an empty one.
    private static void note(String label, Field<String> cell, List<String> missing, List<Evidence> evidence) {
        boolean template = cell.findValue().filter(text -> TEMPLATE.matcher(Labels.normalise(text)).matches()).isPresent();
        if (cell instanceof Field.Blank<String> || template) {
            missing.add(label);
            evidence.addAll(Cells.evidence(cell));
        }
    }
}
