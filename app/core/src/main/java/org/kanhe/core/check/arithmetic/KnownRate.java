package org.kanhe.core.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.check.Cells;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Submission;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.Quantity;
import org.kanhe.core.report.ReportKind;

/// A rate the tables of a file make, whether or not anybody printed it.
///
/// @param exact    percent
/// @param formula  with the printed amounts, such as 48÷50
/// @param evidence the amounts
record KnownRate(Kind kind, BigDecimal exact, String formula, List<Evidence> evidence) {
    private static final Pattern PUBLIC = Pattern.compile("(?:[一二三四五六]、|\\d[、.])?(?:部门)?公用经费(?:合计|支出|小计)?:?");
    private static final Pattern THREE_PUBLIC = Pattern.compile(".{0,4}[“\"]?三公[”\"]?经费.{0,6}");
    private static final Pattern PROCUREMENT = Pattern.compile("(?:[一二三四五六]、|\\d[、.])?政府采购(?:金额|支出|资金|预算|总额)?(?:合计)?:?");

    /// The rates a reviewer works out, by the names frameworks and texts give them.
    enum Kind {
        STAFF("在职人员控制率", "(?:在职)?人员控制率", false),
        PUBLIC("公用经费控制率", "公用经费控制率", false),
        THREE_PUBLIC("三公经费控制率", "[“\"‘]?三公[”\"’]?(?:经费)?(?:支出)?控制率", false),
        PROCUREMENT("政府采购执行率", "政府采购(?:预算)?执行率", true),
        ADJUSTMENT("预算调整率", "预算调整率", false),
        CARRY_OVER("结转结余率", "结转结余率", false);

        private final String title;
        private final Pattern named;
        private final boolean moreIsBetter;

        Kind(String title, String named, boolean moreIsBetter) {
            this.title = title;
            this.named = Pattern.compile(named);
            this.moreIsBetter = moreIsBetter;
        }

        String title() {
            return title;
        }

        Pattern named() {
            return named;
        }

        boolean isMoreBetter() {
            return moreIsBetter;
        }

        /// The rate a label names.
        static Optional<Kind> of(String label) {
            String plain = Labels.normalise(label);
            return Arrays.stream(values()).filter(kind -> kind.named.matcher(plain).find()).findFirst();
        }
    }

    /// Those of the only base-data table and the only department form of a file.
    static List<KnownRate> in(Submission submission) {
        List<KnownRate> known = new ArrayList<>();
        List<BaseData> tables = submission.reports().stream().flatMap(report -> report instanceof BaseData table ? Stream.of(table) : Stream.empty()).toList();
        if (tables.size() == 1) {
            BaseData table = tables.getFirst();
            Function<Field<?>[], List<Evidence>> places = cells -> Cells.evidenceIn(submission.id(table), cells);
            share(Kind.STAFF, table.staff().actual(), table.staff().authorized(), places).ifPresent(known::add);
            row(table, PUBLIC).flatMap(row -> share(Kind.PUBLIC, row.finalAccount(), row.budget(), places)).ifPresent(known::add);
            row(table, THREE_PUBLIC).flatMap(row -> share(Kind.THREE_PUBLIC, row.finalAccount(), row.budget(), places)).ifPresent(known::add);
            row(table, PROCUREMENT).flatMap(row -> share(Kind.PROCUREMENT, row.finalAccount(), row.budget(), places)).ifPresent(known::add);
        }
        List<FundingRow> totals = submission.selfEvaluations(ReportKind.DEPARTMENT_SELF_EVALUATION).stream()
                .flatMap(form -> form.funding().stream().filter(row -> row.item() == FundingItem.TOTAL).limit(1)).toList();
        if (totals.size() == 1) {
            submission.selfEvaluations(ReportKind.DEPARTMENT_SELF_EVALUATION).forEach(form -> {
                Function<Field<?>[], List<Evidence>> places = cells -> Cells.evidenceIn(submission.id(form), cells);
                difference(Kind.ADJUSTMENT, totals.getFirst().annual(), totals.getFirst().initial(), totals.getFirst().initial(), places).ifPresent(known::add);
                difference(Kind.CARRY_OVER, totals.getFirst().annual(), totals.getFirst().executed(), totals.getFirst().annual(), places).ifPresent(known::add);
            });
        }
        return known;
    }

    static Optional<KnownRate> find(List<KnownRate> known, Kind kind) {
        return known.stream().filter(rate -> rate.kind() == kind).findFirst();
    }

    private static Optional<BaseData.Row> row(BaseData table, Pattern label) {
        return table.rows().stream().filter(row -> label.matcher(Labels.normalise(row.item())).matches()).findFirst();
    }

    private static Optional<KnownRate> share(Kind kind, Field<? extends Quantity> part, Field<? extends Quantity> whole, Function<Field<?>[], List<Evidence>> places) {
        return number(part).flatMap(p -> number(whole).filter(w -> w.signum() > 0)
                .map(w -> new KnownRate(kind, Printed.percent(p, w), part.raw() + "÷" + whole.raw(), places.apply(new Field<?>[] {part, whole}))));
    }

    private static Optional<KnownRate> difference(Kind kind, Field<Amount> more, Field<Amount> less, Field<Amount> base, Function<Field<?>[], List<Evidence>> places) {
        return number(more).flatMap(m -> number(less).flatMap(l -> number(base).filter(b -> b.signum() > 0)
                .map(b -> new KnownRate(kind, Printed.percent(m.subtract(l).abs(), b), "（" + more.raw() + "−" + less.raw() + "）÷" + base.raw(), places.apply(new Field<?>[] {more, less})))));
    }

    private static Optional<BigDecimal> number(Field<? extends Quantity> cell) {
        return cell instanceof Present<? extends Quantity> present ? Optional.of(present.value().value()) : Optional.empty();
    }
}
