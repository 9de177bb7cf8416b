package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.ReportRule;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Level;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.Score;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// AR-12 框架层级不闭合: points printed at a level of a scoring framework are not the sum of the level below, or the whole is not 100.
/// A class may be closed by its level-2 caps or by its level-3 points: either is accepted.
public final class FrameworkCaps implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("AR-12", "framework-caps", Severity.MEDIUM, "weights-set", "0.1", List.of(
            RuleInfo.fires("""
                    类型：scoring-framework
                    一级 | 二级 | 三级 | 分值 | 自评分
                    过程(20) | 资金管理(10) | 到位率 | 3 | 3
                     | | 执行率 | 3 | 3
                     | 组织实施(10) | 制度健全性 | 10 | 10
                    """),
            RuleInfo.silent("""
                    类型：scoring-framework
                    一级 | 二级 | 三级 | 分值 | 自评分
                    过程(20) | 资金管理(10) | 到位率 | 5 | 5
                     | | 执行率 | 5 | 5
                     | 组织实施(10) | 制度健全性 | 10 | 10
                    """)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case ScoringFramework framework -> Stream.concat(framework(framework.rows()), whole(framework, settings).stream());
            case SelfEvaluation _, TargetDeclaration _, BaseData _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Stream<Outcome> framework(List<ScoringFramework.Row> rows) {
        if (Cells.unreadable(rows.stream().map(ScoringFramework.Row::weight).toList()).isPresent()) {
            return Cells.unreadable(rows.stream().map(ScoringFramework.Row::weight).toList()).stream();
        }
        Stream<Outcome> classes = groups(rows, ScoringFramework.Row::level1).values().stream().flatMap(group -> group(group, group.getFirst().level1()));
        Stream<Outcome> parts = groups(rows, row -> row.level2()).values().stream().flatMap(group -> group(group, group.getFirst().level2()));
        return Stream.concat(classes, parts);
    }

    /// All points of a framework with a title or a total of its own: 100, by the points of its rows or by the caps of its classes.
    private static Optional<Outcome> whole(ScoringFramework framework, RuleSettings settings) {
        List<ScoringFramework.Row> rows = framework.rows();
        Field<Score> total = framework.total().weight();
        boolean entire = total instanceof Present<Score> || framework.head().title() instanceof Present<String>;
        if (!entire || rows.isEmpty() || !rows.stream().allMatch(row -> row.weight() instanceof Present<Score>)) {
            return Optional.empty();
        }
        BigDecimal sum = rows.stream().map(row -> Points.value(row.weight())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal printed = total.findValue().map(Score::value).orElse(settings.fullWeight());
        Map<String, BigDecimal> caps = new LinkedHashMap<>();
        rows.forEach(row -> row.level1().cap().ifPresent(cap -> caps.put(row.level1().name(), cap.value())));
        BigDecimal ofClasses = caps.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean closed = sum.compareTo(settings.fullWeight()) == 0 || (ofClasses.compareTo(settings.fullWeight()) == 0 && rows.stream().allMatch(row -> row.level1().cap().isPresent()));
        if (closed && printed.compareTo(settings.fullWeight()) == 0) {
            return Optional.of(Outcome.SOUND);
        }
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(total));
        rows.forEach(row -> evidence.addAll(Cells.evidence(row.weight())));
        return Optional.of(Outcome.objection(Message.of("AR-12.whole", Printed.plain(sum), Printed.plain(printed), Printed.plain(settings.fullWeight())), evidence).computing(Printed.plain(sum)));
    }

    /// Rows of one label; the same label under another class is another group.
    private static Map<String, List<ScoringFramework.Row>> groups(List<ScoringFramework.Row> rows, Function<ScoringFramework.Row, Level> level) {
        Map<String, List<ScoringFramework.Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.level1().name() + "|" + level.apply(row).name(), _ -> new ArrayList<>()).add(row));
        return groups;
    }

    private static Stream<Outcome> group(List<ScoringFramework.Row> rows, Level level) {
        BigDecimal below = rows.stream().map(row -> Points.value(row.weight())).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, BigDecimal> caps = new LinkedHashMap<>();
        rows.forEach(row -> row.level2().cap().ifPresent(cap -> caps.put(row.level2().name(), cap.value())));
        BigDecimal ofParts = caps.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return level.cap().map(Score::value).stream().map(cap -> cap.compareTo(below) == 0 || (level.equals(rows.getFirst().level1()) && cap.compareTo(ofParts) == 0)
                ? Outcome.SOUND
                : objection(level, cap, below, rows));
    }

    private static Outcome objection(Level level, BigDecimal cap, BigDecimal below, List<ScoringFramework.Row> rows) {
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of(level.at(), level.name() + "(" + Printed.plain(cap) + "分)")));
        rows.forEach(row -> evidence.addAll(Cells.evidence(row.weight())));
        return Outcome.objection(Message.of("AR-09.found", level.name(), Printed.plain(cap), Printed.plain(below)), evidence).computing(Printed.plain(below));
    }
}
