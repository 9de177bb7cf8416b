package org.kanhe.core.check.completeness;

import java.util.List;
import java.util.Optional;
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
import org.kanhe.core.check.Words;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// CP-07 空话字段: the section on suggestions, problems or measures says 无.
public final class EmptyWords implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("CP-07", "empty-words", Severity.LOW, "substance", "0.1", List.of(
            RuleInfo.fires("""
                    类型：narrative
                    六、有关建议
                    无
                    """),
            RuleInfo.silent("""
                    类型：narrative
                    六、有关建议
                    建议提前下达资金。
                    七、其他需要说明的情况
                    无
                    """)));
    private static final Pattern ASKED = Pattern.compile("建议|存在.{0,4}问题|改进|措施|经验");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case Narrative narrative -> narrative.sections().stream().filter(section -> ASKED.matcher(section.heading()).find()).flatMap(EmptyWords::section);
            case SelfEvaluation form -> form.head().others().stream().filter(other -> ASKED.matcher(other.label()).find()).flatMap(other -> cell(other).stream());
            case TargetDeclaration _, BaseData _, ScoringFramework _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Optional<Outcome> cell(ReportHead.LabelledText other) {
        return other.value().findValue().map(text -> Words.areVoid(text.replace("。", ""))
                ? Outcome.objection(Message.of("CP-07.found", other.label(), text.strip()), Cells.evidence(other.value()))
                : Outcome.SOUND);
    }

    private static Stream<Outcome> section(Narrative.Section section) {
        if (section.paragraphs().isEmpty()) {
            return Stream.empty();
        }
        Narrative.Passage first = section.paragraphs().getFirst();
        return Stream.of(section.paragraphs().stream().allMatch(p -> Words.areVoid(p.text().replace("。", "")))
                ? Outcome.objection(Message.of("CP-07.found", section.heading(), first.text().strip()), List.of(Evidence.of(first.at(), first.text()), Evidence.of(section.at(), section.heading())))
                : Outcome.SOUND);
    }
}
