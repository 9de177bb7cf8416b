package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Message;
import org.kanhe.core.check.NestedSum;
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
/// 财政拨款 may or may not contain the rows 中央、省、市补助 and 县级资金, and an amount may be followed by its parts: every reading is
/// accepted. Rows set in behind 其中 must not be more than what they are part of; where the governments are all named, not less.
public final class FundingTotal implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("AR-06", "funding-total", Severity.HIGH, "funding-sum", "0.1", List.of(
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
                    年度资金总额 | 60 | 60 | 58 | 10 | 96.7% | 9.7
                    当年财政拨款 | 50 | 50 | 48 | | |
                    其他资金 | 5 | 5 | 5 | | |
                    """),
            RuleInfo.fires("""
                    资金 | 年初预算数 | 全年预算数 | 全年执行数
                    年度资金总额 | 60 | 60 | 58
                    当年财政拨款 | 50 | 50 | 48
                    ↳ 中央、省、市补助 | 30 | 30 | 33
                    ↳ 县级资金 | 20 | 20 | 18
                    其他资金 | 10 | 10 | 10
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
        Stream<Outcome> whole = rows.stream().filter(row -> row.item() == FundingItem.TOTAL).limit(1).flatMap(total -> Stream.of(SOURCES, PURPOSES).flatMap(parts -> {
            List<FundingRow> split = rows.stream().filter(row -> parts.contains(row.item())).toList();
            return columns.stream().flatMap(column -> column(total, split, column, settings));
        }));
        return Stream.concat(whole, FundingParts.of(rows).stream().flatMap(part -> columns.stream().flatMap(column -> part.judge(column, settings).stream())));
    }

    private static Stream<Outcome> column(FundingRow total, List<FundingRow> parts, Function<FundingRow, Field<Amount>> column, RuleSettings settings) {
        List<Field<Amount>> cells = parts.stream().map(column).toList();
        if (cells.stream().noneMatch(cell -> cell.findAt().isPresent() && !cell.raw().isEmpty())) {
            return Stream.empty();
        }
        return Cells.open(column.apply(total), whole -> Cells.unreadable(cells).orElseGet(() -> judge(whole, parts, column, settings)));
    }

    private static Outcome judge(Present<Amount> whole, List<FundingRow> parts, Function<FundingRow, Field<Amount>> column, RuleSettings settings) {
        BigDecimal total = whole.value().value();
        boolean fiscal = parts.stream().anyMatch(row -> row.item() == FundingItem.FISCAL_CURRENT);
        List<FundingRow> outer = parts.stream().filter(row -> row.level() <= 1).toList();
        List<FundingRow> ungoverned = parts.stream().filter(row -> !fiscal || !NESTED.contains(row.item())).toList();
        BigDecimal least = Stream.of(outer, ungoverned, parts).map(rows -> total.subtract(sum(rows, column)).abs()).min(Comparator.naturalOrder()).orElse(total);
        if (least.compareTo(settings.amountRounding()) <= 0 || NestedSum.makes(total, amounts(parts, column), settings.amountRounding())) {
            return Outcome.SOUND;
        }
        List<FundingRow> added = outer.isEmpty() ? parts : outer;
        String computed = Printed.plain(sum(added, column));
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(whole));
        evidence.addAll(Cells.evidence(added.stream().map(column).filter(Present.class::isInstance).toArray(Field<?>[]::new)));
        Outcome.Objection objection = Outcome.objection(Message.of("AR-06.found", whole.raw(), computed), evidence).computing(computed);
        return least.compareTo(settings.amountTolerance()) <= 0 ? objection.as(Severity.LOW) : objection;
    }

    private static BigDecimal sum(List<FundingRow> rows, Function<FundingRow, Field<Amount>> column) {
        return amounts(rows, column).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> amounts(List<FundingRow> rows, Function<FundingRow, Field<Amount>> column) {
        return rows.stream().flatMap(row -> column.apply(row).findValue().stream()).map(Amount::value).toList();
    }
}
