package org.kanhe.core.check.crossunit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.CorpusRule;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.FiledReport;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.Outcome;
import org.kanhe.core.check.Peer;
import org.kanhe.core.check.ReportCorpus;
import org.kanhe.core.check.RuleInfo;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.check.Severity;
import org.kanhe.core.check.UnitNames;
import org.kanhe.core.check.arithmetic.Printed;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.IndicatorValue;
import org.kanhe.core.report.Measure;
import org.kanhe.core.report.MeasureUnit;
import org.kanhe.core.report.SelfEvaluation;

/// XU-05 目标离群: of at least five units with the same indicator in a year, this one's target lies more than three median
/// deviations from the median (to be looked at), or has no number where seven in ten have one.
public final class OutlyingTarget implements CorpusRule {
    private static final RuleInfo INFO = new RuleInfo("XU-05", "outlying-target", Severity.MEDIUM, "compared-units", "0.2", List.of(
            RuleInfo.fires(units("≥90%", "≥92%", "≥91%", "≥90%", "≥40%")),
            RuleInfo.fires(units("≥90%", "≥92%", "≥91%", "≥90%", "较高")),
            RuleInfo.silent(units("≥90%", "≥92%", "≥91%", "≥90%", "≥88%"))));
    /// With fewer units, this one included, nothing is said.
    public static final int ENOUGH = 5;
    private static final BigDecimal THREE = new BigDecimal("3");
    private static final BigDecimal SMALLEST = new BigDecimal("0.05");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static String units(String... targets) {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < targets.length; i++) {
            file.append(i == 0 ? "" : "----\n").append("""
                    年度：2022年度
                    单位：云溪县第%d中心敬老院
                    项目：院舍运行%d
                    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
                    产出指标 | 质量指标 | 入住老人评估覆盖率 | %s | 93%% | 20 | 20 |
                    """.formatted(i + 1, i + 1, targets[i]));
        }
        return file.toString();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(FiledReport about, ReportCorpus corpus, RuleSettings settings) {
        if (!(about.report() instanceof SelfEvaluation form) || about.year().isEmpty() || about.unit().isEmpty()) {
            return Stream.empty();
        }
        return form.indicators().stream().flatMap(row -> row.name().findValue().filter(name -> name.length() >= 4).stream()
                .flatMap(name -> row(row, others(about, corpus.peers(name, about.year().get()))).stream()));
    }

    /// One row for each other unit.
    private static List<Peer> others(FiledReport about, List<Peer> peers) {
        Map<String, Peer> byUnit = new LinkedHashMap<>();
        peers.stream().filter(peer -> !peer.unit().isEmpty() && !UnitNames.same(peer.unit(), about.unit())).forEach(peer -> byUnit.putIfAbsent(UnitNames.key(peer.unit()), peer));
        return List.copyOf(byUnit.values());
    }

    private static Optional<Outcome> row(Indicator row, List<Peer> others) {
        if (others.size() + 1 < ENOUGH || !(row.target() instanceof Field.Present<IndicatorValue> target)) {
            return Optional.empty();
        }
        return switch (target.value()) {
            case IndicatorValue.Measured own when own.parts().size() == 1 -> Optional.of(outlying(row, own.measure(), others));
            case IndicatorValue.Measured _ -> Optional.empty();
            case IndicatorValue.Described own -> Optional.of(unquantified(row, own, others));
        };
    }

    private static Outcome outlying(Indicator row, Measure own, List<Peer> others) {
        List<BigDecimal> values = new ArrayList<>(others.stream().flatMap(peer -> number(peer.target(), own).stream()).toList());
        values.add(own.number());
        if (values.size() < ENOUGH) {
            return Outcome.SOUND;
        }
        BigDecimal median = median(values);
        BigDecimal deviation = median(values.stream().map(value -> value.subtract(median).abs()).toList()).max(median.abs().multiply(SMALLEST));
        BigDecimal away = own.number().subtract(median).abs();
        if (away.compareTo(deviation.multiply(THREE)) <= 0) {
            return Outcome.SOUND;
        }
        Message message = Message.of("XU-05.found", row.name().raw(), row.target().raw(), String.valueOf(values.size()), Printed.plain(median) + own.unit(), Printed.shown(deviation));
        return Outcome.objection(message, evidence(row, others)).as(Severity.INFO).computing(Printed.plain(median));
    }

    private static Optional<BigDecimal> number(Field<IndicatorValue> target, Measure own) {
        return target.findValue().flatMap(value -> value instanceof IndicatorValue.Measured m && m.parts().size() == 1 ? Optional.of(m.measure()) : Optional.<Measure>empty())
                .filter(other -> other.change().equals(own.change()) && other.period().equals(own.period()))
                .flatMap(other -> MeasureUnit.of(other.unit()).convert(other.number(), MeasureUnit.of(own.unit())));
    }

    private static Outcome unquantified(Indicator row, IndicatorValue.Described own, List<Peer> others) {
        long counted = others.stream().filter(peer -> peer.target().findValue().filter(value -> value instanceof IndicatorValue.Measured).isPresent()).count();
        boolean words = own.sort() != IndicatorValue.Sort.DATE && own.sort() != IndicatorValue.Sort.REFERENCE;
        if (!words || counted * 10 < (others.size() + 1) * 7L) {
            return Outcome.SOUND;
        }
        return Outcome.objection(Message.of("XU-05.words", row.name().raw(), row.target().raw(), String.valueOf(counted), String.valueOf(others.size() + 1)), evidence(row, others));
    }

    private static List<Evidence> evidence(Indicator row, List<Peer> others) {
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(row.target()));
        others.stream().limit(5).forEach(peer -> evidence.addAll(Cells.evidenceIn(peer.report(), peer.target())));
        return evidence;
    }

    private static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : sorted.get(middle - 1).add(sorted.get(middle)).multiply(HALF, MathContext.DECIMAL64);
    }
}
