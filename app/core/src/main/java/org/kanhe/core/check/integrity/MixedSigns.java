package org.kanhe.core.check.integrity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.Texts;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// Different signs for one comparison in the targets of one form: ≥ and ≧, ≤ and <=.
final class MixedSigns {
    private static final List<Pattern> COMPARISONS = List.of(Pattern.compile("≥|≧|⩾|>=|＞=|>＝|＞＝"), Pattern.compile("≤|≦|⩽|<=|＜=|<＝|＜＝"));

    private MixedSigns() {}

    /// One objection for each comparison written in two ways, at the first cell with the rarer sign.
    static Stream<Outcome> in(Report report) {
        List<Indicator> rows = switch (report) {
            case SelfEvaluation form -> form.indicators();
            case TargetDeclaration form -> form.indicators();
            case BaseData _, Narrative _, ScoringFramework _, UnrecognizedReport _ -> List.of();
        };
        List<Texts.Text> targets = rows.stream().flatMap(row -> Texts.cells(row.target())).toList();
        return COMPARISONS.stream().flatMap(signs -> judge(signs, targets));
    }

    private static Stream<Outcome> judge(Pattern signs, List<Texts.Text> targets) {
        Map<String, List<Texts.Text>> bySign = new LinkedHashMap<>();
        targets.forEach(text -> signs.matcher(text.text()).results().map(MatchResult::group).distinct().forEach(sign -> bySign.computeIfAbsent(sign, _ -> new ArrayList<>()).add(text)));
        if (bySign.size() < 2) {
            return Stream.empty();
        }
        List<Map.Entry<String, List<Texts.Text>>> rarest = bySign.entrySet().stream().sorted(Comparator.comparingInt(entry -> entry.getValue().size())).toList();
        List<Evidence> evidence = rarest.stream().map(entry -> entry.getValue().getFirst()).map(text -> Evidence.of(text.at(), text.text())).distinct().toList();
        return Stream.of(Outcome.objection(Message.of("FI-05.signs", String.join("、", rarest.reversed().stream().map(Map.Entry::getKey).toList())), evidence));
    }
}
