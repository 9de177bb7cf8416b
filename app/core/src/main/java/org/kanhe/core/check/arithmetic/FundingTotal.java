package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// AR-06 资金分项合计: the total of the money is not the sum of its sources, or not the sum of basic and project spending.
/// 财政拨款 may or may not contain the rows 中央、省、市补助 and 县级资金: both readings are accepted.
public final class FundingTotal implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("AR-06", "funding-total", Severity.HIGH, "funding-sum", "0.1", List.of(
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 60 | 60 | 58 | 10 | 96.7% | 9.7
                    当年财政拨款 | 50 | 50 | 48 | | |
                    其他资金 | 5 | 5 | 5 | | |
                    """),
            RuleInfo.silent("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 60 | 60 | 58 | 10 | 96.7% | 9.7
                    当年财政拨款 | 50 | 50 | 48 | | |
                    其他资金 | 10 | 10 | 10 | | |
                    """)));
    private static final Set<FundingItem> SOURCES = EnumSet.of(FundingItem.FISCAL_CURRENT, FundingItem.HIGHER_GOVERNMENT, FundingItem.LOCAL,
            FundingItem.CARRY_OVER, FundingItem.OTHER, FundingItem.UNIT_OWN, FundingItem.SPECIAL_ACCOUNT);
    private static final Set<FundingItem> PURPOSES = EnumSet.of(FundingItem.BASIC, FundingItem.PROJECT);
    private static final Set<FundingItem> NESTED = EnumSet.of(FundingItem.HIGHER_GOVERNMENT, FundingItem.LOCAL);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case SelfEvaluation form -> funding(form.funding(), settings);
            case TargetDeclaration form -> funding(form.funding(), settings);
            case BaseData _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Stream<Outcome> funding(List<FundingRow> rows, RuleSettings settings) {
        List<Function<FundingRow, Field<Amount>>> columns = List.of(FundingRow::initial, FundingRow::annual, FundingRow::executed);
        return rows.stream().filter(row -> row.item() == FundingItem.TOTAL).limit(1).flatMap(total -> Stream.of(SOURCES, PURPOSES).flatMap(parts -> {
            List<FundingRow> split = rows.stream().filter(row -> parts.contains(row.item())).toList();
            return columns.stream().flatMap(column -> column(total, split, column, settings));
        }));
    }

    private static Stream<Outcome> column(FundingRow total, List<FundingRow> parts, Function<FundingRow, Field<Amount>> column, RuleSettings settings) {
        List<Field<Amount>> cells = parts.stream().map(column).toList();
        if (cells.stream().noneMatch(cell -> cell.findAt().isPresent() && !cell.raw().isEmpty())) {
            return Stream.empty();
        }
        return Cells.open(column.apply(total), whole -> Cells.unreadable(cells).orElseGet(() -> judge(whole, parts, column, settings)));
    }

    private static Outcome judge(Present<Amount> whole, List<FundingRow> parts, Function<FundingRow, Field<Amount>> column, RuleSettings settings) {
        BigDecimal all = sum(parts, column);
        BigDecimal gap = whole.value().value().subtract(all).abs();
        Optional<BigDecimal> nested = Optional.of(parts).filter(rows -> rows.stream().anyMatch(row -> row.item() == FundingItem.FISCAL_CURRENT))
                .map(rows -> whole.value().value().subtract(sum(rows.stream().filter(row -> !NESTED.contains(row.item())).toList(), column)).abs());
        BigDecimal least = nested.map(gap::min).orElse(gap);
        if (least.compareTo(settings.amountRounding()) <= 0) {
            return Outcome.SOUND;
        }
        String computed = Printed.plain(all);
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(whole));
        evidence.addAll(Cells.evidence(parts.stream().map(column).filter(Present.class::isInstance).toArray(Field<?>[]::new)));
        Outcome.Objection objection = Outcome.objection(Message.of("AR-06.found", whole.raw(), computed), evidence).computing(computed);
        return least.compareTo(settings.amountTolerance()) <= 0 ? objection.as(Severity.LOW) : objection;
    }

    private static BigDecimal sum(List<FundingRow> rows, Function<FundingRow, Field<Amount>> column) {
        return rows.stream().flatMap(row -> column.apply(row).findValue().stream()).map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
