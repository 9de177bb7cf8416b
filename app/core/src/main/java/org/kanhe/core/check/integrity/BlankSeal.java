package org.kanhe.core.check.integrity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.kanhe.core.source.Location;

/// FI-03 盖章、签字空: a label for a seal or a signature has nothing beside it. A stamp is a picture no text shows, so this is a
/// remark to look at the paper.
public final class BlankSeal implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("FI-03", "blank-seal", Severity.LOW, "signature", "0.2", List.of(
            RuleInfo.fires("""
                    单位：云溪县水利局
                    单位负责人签字：
                    """),
            RuleInfo.silent("""
                    单位：云溪县水利局
                    单位负责人签字：周禾
                    """)));
    private static final Pattern SEALED = Pattern.compile("盖章|公章|签章|签字|签名");
    private static final Pattern EMPTY = Pattern.compile("[(]?(?:盖章|公章|签章|签字|签名)?[)]?:?(?:年月日)?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        List<ReportHead.LabelledText> labels = report.head().others().stream().filter(other -> SEALED.matcher(other.label()).find()).toList();
        return labels.stream().map(other -> isEmpty(other.value())
                ? Outcome.objection(Message.of("FI-03.found", other.label()), List.of(Evidence.of(other.value().findAt().orElse(Location.FILE), other.label())))
                : Outcome.SOUND);
    }

    private static boolean isEmpty(Field<String> cell) {
        return cell instanceof Field.Blank<String> || cell.findValue().filter(text -> EMPTY.matcher(Labels.normalise(text)).matches()).isPresent();
    }
}
