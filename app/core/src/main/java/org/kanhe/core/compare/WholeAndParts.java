package org.kanhe.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kanhe.core.report.Amount;
import org.kanhe.core.report.BaseData;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.FundingItem;
import org.kanhe.core.report.FundingRow;
import org.kanhe.core.report.Labels;
import org.kanhe.core.report.ReportId;
import org.kanhe.core.report.ReportKind;

/// The money of one unit in one year, where it should be the same: project spending on the form of the department, and in
/// the table of base data, beside the sum of the project forms (XD-01); lines of base data beside the form of the project
/// of that name (XD-02). The archive may lack forms, so a sum below the whole proves nothing.
///
/// @param projects the form of each project, the one with most indicators where there are several
public record WholeAndParts(int year, List<Filed> projects, List<Sum> sums, List<Pair> pairs) {
    private static final Pattern PROJECT_SPENDING = Pattern.compile("([一二三四五六]、)?(部门)?项目支出:?");
    /// Names shorter than this are no names of projects.
    private static final int NAMES = 3;

    public WholeAndParts {
        projects = List.copyOf(projects);
        sums = List.copyOf(sums);
        pairs = List.copyOf(pairs);
    }

    /// Which amount.
    public enum Column {
        INITIAL("initial"),
        ANNUAL("annual"),
        EXECUTED("executed");

        private final String code;

        Column(String code) {
            this.code = code;
        }

        /// The published name.
        public String code() {
            return code;
        }
    }

    /// An amount where it stands.
    ///
    /// @param of what the line is of, as printed
    public record Cell(ReportId report, String file, ReportKind kind, String of, Field<Amount> amount) {
        Optional<BigDecimal> value() {
            return amount.findValue().map(Amount::value);
        }
    }

    /// A whole beside the sum of its parts.
    ///
    /// @param parts what the project forms say
    /// @param sum   of those that can be read
    /// @param gap   sum less whole; empty when the whole cannot be read
    public record Sum(Column column, Cell whole, List<Cell> parts, BigDecimal sum, Optional<BigDecimal> gap) {
        public Sum {
            parts = List.copyOf(parts);
        }

        /// Parts that cannot be read and are missing in the sum.
        public List<Cell> unread() {
            return parts.stream().filter(part -> part.value().isEmpty()).toList();
        }
    }

    /// A line of base data beside the form of the project.
    ///
    /// @param gap form less base data; empty when either cannot be read
    public record Pair(Column column, Cell base, Cell form, Optional<BigDecimal> gap) {}

    /// @param filed everything of the unit
    public static WholeAndParts of(int year, List<Filed> filed) {
        List<Filed> ofYear = filed.stream().filter(form -> form.year().filter(y -> y == year).isPresent()).toList();
        Map<String, Filed> projects = new LinkedHashMap<>();
        ofYear.stream().filter(form -> form.kind() == ReportKind.PROJECT_SELF_EVALUATION).forEach(form -> projects.merge(PlainName.of(form.project()), form,
                (one, other) -> other.indicators().size() >= one.indicators().size() ? other : one));
        List<Filed> parts = List.copyOf(projects.values());
        List<Sum> sums = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (Filed form : ofYear) {
            if (form.kind() == ReportKind.DEPARTMENT_SELF_EVALUATION && !parts.isEmpty()) {
                form.funding().stream().filter(row -> row.item() == FundingItem.PROJECT).findFirst().ifPresent(row -> Stream.of(Column.values())
                        .flatMap(column -> sum(column, cell(form, row.label(), in(column).apply(row)), parts).stream()).forEach(sums::add));
            }
            if (form.report() instanceof BaseData table) {
                table.rows().forEach(row -> {
                    if (PROJECT_SPENDING.matcher(Labels.normalise(row.item())).matches() && !parts.isEmpty()) {
                        sum(Column.INITIAL, cell(form, row.item(), row.budget()), parts).ifPresent(sums::add);
                        sum(Column.EXECUTED, cell(form, row.item(), row.finalAccount()), parts).ifPresent(sums::add);
                    }
                    parts.stream().filter(part -> isOf(row, part)).forEach(part -> {
                        pairs.add(pair(Column.INITIAL, cell(form, row.item(), row.budget()), total(part, Column.INITIAL)));
                        pairs.add(pair(Column.EXECUTED, cell(form, row.item(), row.finalAccount()), total(part, Column.EXECUTED)));
                    });
                });
            }
        }
        return new WholeAndParts(year, parts, sums, pairs);
    }

    private static boolean isOf(BaseData.Row row, Filed project) {
        String item = PlainName.of(row.item());
        return item.length() >= NAMES && item.equals(PlainName.of(project.project()));
    }

    /// Nothing where neither the whole nor any part has such a column.
    private static Optional<Sum> sum(Column column, Cell whole, List<Filed> projects) {
        List<Cell> parts = projects.stream().map(project -> total(project, column)).toList();
        if (whole.amount() instanceof Field.Absent<Amount> || parts.stream().allMatch(part -> part.value().isEmpty())) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream().flatMap(part -> part.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Sum(column, whole, parts, sum, whole.value().map(sum::subtract)));
    }

    private static Pair pair(Column column, Cell base, Cell form) {
        return new Pair(column, base, form, base.value().flatMap(printed -> form.value().map(amount -> amount.subtract(printed))));
    }

    private static Cell total(Filed project, Column column) {
        Field<Amount> amount = project.funding().stream().filter(row -> row.item() == FundingItem.TOTAL).map(in(column)).findFirst().orElseGet(Field::absent);
        return cell(project, project.project(), amount);
    }

    private static Function<FundingRow, Field<Amount>> in(Column column) {
        return switch (column) {
            case INITIAL -> FundingRow::initial;
            case ANNUAL -> FundingRow::annual;
            case EXECUTED -> FundingRow::executed;
        };
    }

    private static Cell cell(Filed form, String of, Field<Amount> amount) {
        return new Cell(form.id(), form.file(), form.kind(), of, amount);
    }
}
