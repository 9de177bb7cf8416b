package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Narrative;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ScoringFramework;
import org.kanhe.core.report.SelfEvaluation;
import org.kanhe.core.report.TargetDeclaration;
import org.kanhe.core.report.UnrecognizedReport;

/// AR-15 三公、公车合计: 三公经费 is not vehicles, travel abroad and receptions added up, or vehicles not purchase and running; a
/// blank sum over filled parts counts as well.
public final class ThreePublicExpenses implements ReportRule {
    private static final RuleInfo INFO = new RuleInfo("AR-15", "three-public-expenses", Severity.HIGH, "three-public-sum", "0.1", List.of(
            RuleInfo.fires("""
                    类型：base-data
                    经费 | 上年决算数 | 本年预算数 | 本年决算数
                    三公经费 | 12 | 14 | 9
                    1、公务用车购置和维护经费 | 8 | 9 | 6
                    其中：公车购置 | 0 | 0 | 0
                    公车运行维护 | 8 | 9 | 6
                    2、出国经费 | 0 | 0 | 0
                    3、公务接待 | 4 | 4 | 3
                    """),
            RuleInfo.silent("""
                    类型：base-data
                    经费 | 上年决算数 | 本年预算数 | 本年决算数
                    三公经费 | 12 | 13 | 9
                    1、公务用车购置和维护经费 | 8 | 9 | 6
                    其中：公车购置 | 0 | | 0
                    公车运行维护 | 8 | 9 | 6
                    2、出国经费 | 0 | 0 | 0
                    3、公务接待 | 4 | 4 | 3
                    """)));
    private static final Pattern TOTAL = Pattern.compile(".{0,4}[“\"]?三公[”\"]?经费.{0,6}");
    private static final Pattern VEHICLES = Pattern.compile(".*车.*购置.*(维护|运行|运维).*");
    private static final Pattern PURCHASE = Pattern.compile("(?!.*(维护|运行)).*车.*购置.*");
    private static final Pattern RUNNING = Pattern.compile("(?!.*购置).*车.*(运行|维护|运维).*");
    private static final Pattern ABROAD = Pattern.compile(".*出国.*");
    private static final Pattern RECEPTION = Pattern.compile(".*接待.*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Outcome> check(Report report, RuleSettings settings) {
        return switch (report) {
            case BaseData table -> Stream.concat(
                    sum(table, TOTAL, List.of(VEHICLES, ABROAD, RECEPTION), settings),
                    sum(table, VEHICLES, List.of(PURCHASE, RUNNING), settings));
            case SelfEvaluation _, TargetDeclaration _, ScoringFramework _, Narrative _, UnrecognizedReport _ -> Stream.empty();
        };
    }

    private static Stream<Outcome> sum(BaseData table, Pattern whole, List<Pattern> parts, RuleSettings settings) {
        Optional<BaseData.Row> total = find(table, whole);
        List<BaseData.Row> rows = parts.stream().flatMap(part -> find(table, part).stream()).toList();
        if (total.isEmpty() || rows.size() != parts.size()) {
            return Stream.empty();
        }
        List<Function<BaseData.Row, Field<Amount>>> columns = List.of(BaseData.Row::previousFinal, BaseData.Row::budget, BaseData.Row::finalAccount);
        return columns.stream().flatMap(column -> column(total.get(), rows, column, settings));
    }

    private static Optional<BaseData.Row> find(BaseData table, Pattern label) {
        return table.rows().stream().filter(row -> label.matcher(Labels.normalise(row.item())).matches()).findFirst();
    }

    private static Stream<Outcome> column(BaseData.Row total, List<BaseData.Row> rows, Function<BaseData.Row, Field<Amount>> column, RuleSettings settings) {
        Field<Amount> whole = column.apply(total);
        List<Field<Amount>> cells = Stream.concat(Stream.of(whole), rows.stream().map(column)).toList();
        BigDecimal sum = rows.stream().flatMap(row -> column.apply(row).findValue().stream()).map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean filled = rows.stream().anyMatch(row -> column.apply(row) instanceof Present<Amount>);
        if (whole instanceof Field.Absent<Amount> || !filled || (whole instanceof Field.Blank<Amount> && sum.signum() == 0)) {
            return Stream.empty();
        }
        return Stream.of(Cells.unreadable(cells).orElseGet(() -> judge(total, whole, sum, cells, settings)));
    }

    private static Outcome judge(BaseData.Row total, Field<Amount> whole, BigDecimal sum, List<Field<Amount>> cells, RuleSettings settings) {
        if (whole instanceof Present<Amount> p && p.value().value().subtract(sum).abs().compareTo(settings.amountRounding()) <= 0) {
            return Outcome.SOUND;
        }
        String computed = Printed.plain(sum);
        List<Evidence> evidence = new ArrayList<>(Cells.evidence(cells.toArray(Field<?>[]::new)));
        Message message = whole.raw().isEmpty() ? Message.of("AR-15.blank", total.item(), computed) : Message.of("AR-15.found", total.item(), computed, whole.raw());
        return Outcome.objection(message, evidence).computing(computed);
    }
}
