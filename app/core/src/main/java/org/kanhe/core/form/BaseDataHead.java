package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kanhe.core.report.MoneyUnit;
import org.kanhe.core.report.Years;

/// The head of the money part of a base-data table: which column holds the accounts of which year.
///
/// @param row     the head row
/// @param columns columns of money, and of remarks, from left to right
/// @param year    budget year: that of the budget column, else the later of two
/// @param unit    unit named in the head
record BaseDataHead(FormRow row, List<Column> columns, Optional<Integer> year, Optional<MoneyUnit> unit) {
    private static final Pattern YEAR = Pattern.compile("^(?:\\d{4}年度?|[上本去]年度?)?");
    private static final int LEAST_COLUMNS = 2;

    BaseDataHead {
        columns = List.copyOf(columns);
    }

    /// @param position number of the head cell in its row
    record Column(BaseDataLabel label, FormCell head, int position) {}

    /// The head this row is; empty when it is none.
    static Optional<BaseDataHead> of(FormRow row) {
        List<Column> columns = new ArrayList<>();
        int finals = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            FormCell cell = row.cells().get(i);
            Optional<BaseDataLabel> label = meaning(cell);
            if (label.filter(l -> l.isMoneyColumn() || (l == BaseDataLabel.REMARK && !columns.isEmpty())).isPresent()) {
                columns.add(new Column(label.get(), cell, i));
                finals += label.get() == BaseDataLabel.FINAL ? 1 : 0;
            }
        }
        long money = columns.stream().filter(c -> c.label().isMoneyColumn()).count();
        if (money < LEAST_COLUMNS) {
            return Optional.empty();
        }
        List<Column> told = finals > 1 ? earliestIsPrevious(columns) : columns;
        Optional<MoneyUnit> unit = row.cells().stream().flatMap(c -> MoneyUnit.in(c.text()).stream()).findFirst();
        return Optional.of(new BaseDataHead(row, told, year(told), unit));
    }

    private static Optional<BaseDataLabel> meaning(FormCell cell) {
        Optional<BaseDataLabel> named = BaseDataLabel.WORDS.meaning(cell.text());
        if (named.filter(l -> l.isMoneyColumn() || l == BaseDataLabel.REMARK).isPresent()) {
            return named;
        }
        String s = LabelText.key(cell.text());
        boolean last = s.startsWith("上年") || s.startsWith("去年");
        String without = YEAR.matcher(s).replaceFirst("");
        if (s.length() > 16 || without.equals(s)) {
            return Optional.empty();
        }
        if (without.contains("决算") || without.contains("实际支出") || without.contains("执行数")) {
            return Optional.of(last ? BaseDataLabel.PREVIOUS_FINAL : BaseDataLabel.FINAL);
        }
        return without.contains("预算") && !last ? Optional.of(BaseDataLabel.BUDGET) : Optional.empty();
    }

    /// 2021年决算数 beside 2022年决算数: the earlier year, or else the column further left, is the one before.
    private static List<Column> earliestIsPrevious(List<Column> columns) {
        int earliest = -1;
        int year = Integer.MAX_VALUE;
        for (int i = 0; i < columns.size(); i++) {
            int y = Years.in(columns.get(i).head().text()).orElse(Integer.MAX_VALUE - columns.size() + i);
            if (columns.get(i).label() == BaseDataLabel.FINAL && y < year) {
                year = y;
                earliest = i;
            }
        }
        List<Column> told = new ArrayList<>(columns);
        told.set(earliest, new Column(BaseDataLabel.PREVIOUS_FINAL, columns.get(earliest).head(), columns.get(earliest).position()));
        return told;
    }

    private static Optional<Integer> year(List<Column> columns) {
        Optional<Integer> budget = columns.stream().filter(c -> c.label() == BaseDataLabel.BUDGET).flatMap(c -> Years.in(c.head().text()).stream()).findFirst();
        return budget.or(() -> columns.stream().flatMap(c -> Years.in(c.head().text()).stream()).max(Integer::compare));
    }

    /// The cell of a row that stands in a column: by the drawing where there is one, else by counting cells from the right,
    /// because only labels on the left are merged.
    Optional<FormCell> cell(FormRow line, Column column) {
        if (line.drawn()) {
            return line.cells().stream().filter(c -> c.start() < column.head().end() && column.head().start() < c.end()).findFirst();
        }
        int fromRight = row.cells().size() - column.position();
        int index = line.cells().size() - fromRight;
        return index < 0 ? Optional.empty() : Optional.of(line.cells().get(index));
    }

    /// Cells of a row left of the first column of money.
    List<FormCell> labels(FormRow line) {
        Optional<FormCell> first = cell(line, columns.getFirst());
        return first.map(f -> line.cells().stream().filter(c -> c.start() < f.start()).toList()).orElse(line.cells());
    }
}
