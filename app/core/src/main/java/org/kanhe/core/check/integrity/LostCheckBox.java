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
import org.kanhe.core.check.Texts;
import org.kanhe.core.report.Report;

/// FI-06 勾选框丢失: boxes to be ticked, and none of them is. Either nobody ticked one or the tick was lost with the font.
public final class LostCheckBox implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("FI-06", "lost-check-box", Severity.LOW, "printed-form", "0.2", List.of(
            RuleInfo.fires("""
                    项目：沟渠清淤
                    专项属性：□延续专项 □新增专项
                    """),
            RuleInfo.silent("""
                    项目：沟渠清淤
                    专项属性：☑延续专项 □新增专项
                    """)));
    private static final Pattern BOX = Pattern.compile("[□☐▢◻]\\s*[\\p{IsHan}]");
    private static final Pattern TICKED = Pattern.compile("[☑☒✓✔√■▣☐□]?[☑☒✓✔√■▣●]|[（(]\\s*[√✓]\\s*[)）]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return Texts.once(report).filter(text -> text.text().length() < 200 && text.text().chars().anyMatch(c -> "□☐▢◻".indexOf(c) >= 0) && BOX.matcher(text.text()).results().count() >= 2)
                .map(text -> TICKED.matcher(text.text()).find() ? Outcome.SOUND
                        : Outcome.objection(Message.of("FI-06.found", text.text()), List.of(Evidence.of(text.at(), text.text()))));
    }
}
