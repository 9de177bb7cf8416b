package org.kanhe.core.check.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Texts;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;

/// The total score a narrative says was reached.
///
/// @param evidence the very words
record StatedScore(BigDecimal score, Evidence evidence) {
    private static final Pattern STATED = Pattern.compile("(?:实得|自评得分|综合得分|最终得分|评价得分|自评总分|综合评分|评价总分|总得分|自评分)(?:为|是|达|：|:)?\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*分");
    private static final Pattern PARTIAL = Pattern.compile("产出|效益|满意|执行率|过程|投入|决策|成本|质量|数量|时效|单项|其中");
    private static final BigDecimal MOST = new BigDecimal("100");
    private static final int CONTEXT = 12;

    /// The first total score of the text; scores of single classes (产出指标自评得分50分) are passed over.
    static Optional<StatedScore> of(Narrative narrative) {
        return Texts.passages(narrative).flatMap(text -> STATED.matcher(text.text()).results()
                .filter(hit -> !PARTIAL.matcher(text.text().substring(Math.max(0, hit.start() - CONTEXT), hit.start())).find())
                .map(hit -> new StatedScore(new BigDecimal(hit.group(1)), Evidence.of(text.at().part(hit.start(), hit.end()), hit.group()))))
                .filter(stated -> stated.score().compareTo(MOST) <= 0).findFirst();
    }

    /// Whether a report speaks of the whole department rather than of projects, by its title.
    static boolean isAboutDepartment(Report report) {
        return report.head().title().findValue().filter(title -> title.contains("整体")).isPresent();
    }

    /// The last words of a title tell what kind of paper it is; both must be known for two papers to be compared.
    static boolean hasTitle(Report report) {
        return report.head().title() instanceof Field.Present<String>;
    }
}
