package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kanhe.core.document.Cell;
import org.kanhe.core.report.Labels;

/// The columns of a block as its head row names them, and which cell of a later row stands in which.
///
/// @param columns every column of the head row from left to right, with or without a meaning
/// @param drawn   whether grid columns are known; otherwise cells are placed by their order in the row
record Columns(List<Column> columns, boolean drawn) {
    /// @param role  what the head means, empty for a side label or a blank head
    /// @param start first grid column
    /// @param end   grid column after the last
    /// @param name  what the head says, with the head above it where there are two rows of heads
    record Column(Optional<FormLabel> role, FormCell head, int start, int end, String name) {
        Column(Optional<FormLabel> role, FormCell head, int start, int end) {
            this(role, head, start, end, Labels.normalise(head.text()));
        }
    }

    /// A filled cell under a head that means nothing to us.
    ///
    /// @param name what the head says
    record Beside(String name, FormCell cell) {}

    /// The cells of a row by column.
    ///
    /// @param cells  the cell in each column; a column the row has no cell for is missing
    /// @param rest   cells in no column that means anything
    /// @param beside those of them that begin in this row, are filled, and stand under a head behind the first column with a meaning
    /// @param ragged the row is not as wide as its head
    record Placed(Map<FormLabel, FormCell> cells, List<FormCell> rest, List<Beside> beside, boolean ragged) {
        Optional<FormCell> find(FormLabel label) {
            return Optional.ofNullable(cells.get(label));
        }

        boolean isBlank(FormLabel label) {
            return find(label).map(FormCell::blank).orElse(true);
        }
    }

    Columns {
        columns = List.copyOf(columns);
    }

    /// Columns with some of these meanings; of several heads with one meaning the one that wins among [Rivals].
    static Columns of(FormRow head, Collection<FormLabel> wanted) {
        boolean[] rivals = {false};
        Columns first = of(head, (cell, seen) -> {
            Optional<FormLabel> role = Words.among(cell.text(), wanted);
            rivals[0] |= role.filter(seen::contains).isPresent();
            return role;
        });
        List<FormCell> lesser = rivals[0] ? Rivals.lesser(head, wanted) : List.of();
        return lesser.isEmpty() ? first : of(head, (cell, _) -> lesser.stream().anyMatch(cell::same) ? Optional.empty() : Words.among(cell.text(), wanted));
    }

    /// The same columns, and those whose heads no list knows with what they probably mean.
    Columns guessed(Collection<FormLabel> wanted) {
        Set<FormLabel> seen = roles();
        List<Column> all = new ArrayList<>();
        for (Column c : columns) {
            boolean open = c.role().isEmpty() && c.head().fresh() && HeadWords.isHead(c.head());
            boolean leftmost = columns.getFirst().head().same(c.head());
            boolean tall = leftmost && drawn && c.head().cell().rowSpan() > 2;
            // the label of the block at the side, and the names of lines, are no money
            Optional<FormLabel> guess = open && !tall ? Words.guesses(c.head().text(), wanted).stream().filter(g -> !leftmost || !FormLabel.MONEY.contains(g)).filter(seen::add).findFirst() : Optional.empty();
            all.add(guess.isEmpty() ? c : new Column(guess, c.head(), c.start(), c.end(), c.name()));
        }
        if (wanted.contains(FormLabel.TARGET) && seen.contains(FormLabel.ACTUAL) && !seen.contains(FormLabel.TARGET)) {
            // 绩效标准 beside 完成情况 is what was to be reached, where nothing else is
            all.replaceAll(c -> c.role().isEmpty() && LabelText.key(c.head().text()).matches("(?:绩效|考核|指标)标准") && seen.add(FormLabel.TARGET) ? new Column(Optional.of(FormLabel.TARGET), c.head(), c.start(), c.end(), c.name()) : c);
        }
        return new Columns(all, drawn);
    }

    /// Heads whose meaning is a guess: they have one here and none there.
    List<Column> guessesAbove(Columns known) {
        return columns.stream().filter(c -> c.role().isPresent() && known.columns().stream().noneMatch(k -> k.head().same(c.head()) && k.role().isPresent())).toList();
    }

    /// @param meaning what a head cell means, given the meanings to its left
    static Columns of(FormRow head, BiFunction<FormCell, Set<FormLabel>, Optional<FormLabel>> meaning) {
        Set<FormLabel> seen = new HashSet<>();
        List<Column> columns = new ArrayList<>();
        for (FormCell c : head.cells()) {
            Optional<FormLabel> role = c.blank() || !c.fresh() ? Optional.empty() : meaning.apply(c, seen).filter(seen::add);
            columns.add(new Column(role, c, c.start(), c.end()));
        }
        return new Columns(columns, head.drawn());
    }

    Set<FormLabel> roles() {
        Set<FormLabel> roles = new HashSet<>();
        columns.forEach(c -> c.role().ifPresent(roles::add));
        return roles;
    }

    Optional<Column> column(FormLabel role) {
        return columns.stream().filter(c -> c.role().equals(Optional.of(role))).findFirst();
    }

    int size() {
        return columns.size();
    }

    /// Grid column of the first column that means something.
    int firstStart() {
        return columns.stream().filter(c -> c.role().isPresent()).mapToInt(Column::start).min().orElse(0);
    }

    /// Which cell of a row stands in which column.
    Placed place(FormRow row) {
        // after a page break the grid is another one
        boolean sameGrid = columns.isEmpty() || row.table().ordinal() == columns.getFirst().head().table().ordinal();
        return drawn && sameGrid ? byGrid(row) : byOrder(row);
    }

    private Placed byOrder(FormRow row) {
        Map<FormLabel, FormCell> cells = new EnumMap<>(FormLabel.class);
        List<FormCell> rest = new ArrayList<>();
        List<Beside> beside = new ArrayList<>();
        int[] places = row.cells().size() == columns.size() ? Alignment.straight(columns.size()) : Alignment.of(row.cells(), columns);
        for (int i = 0; i < places.length; i++) {
            FormCell cell = row.cells().get(i);
            Optional<Column> column = places[i] < 0 ? Optional.empty() : Optional.of(columns.get(places[i]));
            Optional<FormLabel> role = column.flatMap(Column::role).filter(r -> !said(cells.get(r)));
            role.ifPresentOrElse(r -> cells.put(r, cell), () -> rest.add(cell));
            column.filter(c -> role.isEmpty() && isBeside(c, cell)).ifPresent(c -> beside.add(new Beside(c.name(), cell)));
        }
        return new Placed(cells, rest, beside, row.cells().size() != columns.size());
    }

    private Placed byGrid(FormRow row) {
        Map<FormLabel, FormCell> cells = new EnumMap<>(FormLabel.class);
        Set<Cell> used = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.role().isEmpty()) {
                continue;
            }
            FormLabel role = column.role().get();
            FormCell cell = at(row, column.start(), column.end())
                    .filter(c -> !c.blank())
                    .or(() -> at(row, column.start(), spaceAfter(column)))
                    .orElseGet(() -> missing(row, column));
            // 满意度指标 drawn over both level columns is both; anything else belongs to its first column only
            if (betterFor(cell, i)) {
                continue;
            }
            boolean free = !said(cells.get(role)) && (!cells.containsKey(role) || !cell.blank());
            if (free && (used.add(cell.cell()) || role == FormLabel.LEVEL2)) {
                cells.put(role, cell);
            }
        }
        secondLevel(row, cells, used);
        List<FormCell> rest = row.cells().stream().filter(c -> !used.contains(c.cell())).toList();
        return new Placed(cells, rest, rest.stream().flatMap(c -> beside(c).stream()).toList(), false);
    }

    /// 指标类别 drawn over two columns, below which stand classes of both levels.
    private void secondLevel(FormRow row, Map<FormLabel, FormCell> cells, Set<Cell> used) {
        Optional<Column> both = column(FormLabel.LEVEL1).filter(c -> c.end() - c.start() > 1 && column(FormLabel.LEVEL2).isEmpty());
        both.flatMap(c -> row.cells().stream().filter(s -> s.start() > c.start() && s.end() <= c.end() && !s.blank()).findFirst()).filter(s -> !used.contains(s.cell())).ifPresent(s -> {
            used.add(s.cell());
            cells.put(FormLabel.LEVEL2, s);
        });
    }

    /// A cell over several columns that says what a later one of them asks for: 100% drawn below 三级指标 and 指标值.
    private boolean betterFor(FormCell cell, int column) {
        boolean broad = !cell.blank() && cell.end() > columns.get(column).end();
        return broad && columns.stream().skip(column + 1L).anyMatch(c -> c.role().isPresent() && c.start() < cell.end() && Alignment.fit(cell, c) > Alignment.fit(cell, columns.get(column)) + 1);
    }

    /// The head a cell with no place of its own stands under.
    private Optional<Beside> beside(FormCell cell) {
        return columns.stream()
                .filter(c -> c.start() < cell.end() && cell.start() < c.end() && isBeside(c, cell))
                .findFirst()
                .map(c -> new Beside(c.name(), cell));
    }

    private boolean isBeside(Column column, FormCell cell) {
        return column.start() > firstStart() && !column.head().blank() && cell.fresh() && !cell.blank();
    }

    private static boolean said(@Nullable FormCell cell) {
        return cell != null && !cell.blank();
    }

    /// The cell most of which stands between two grid columns, or which covers most of them.
    private static Optional<FormCell> at(FormRow row, int start, int end) {
        FormCell best = null;
        int most = 0;
        for (FormCell c : row.cells()) {
            int shared = Math.min(end, c.end()) - Math.max(start, c.start());
            boolean fits = shared > 0 && (2 * shared >= c.end() - c.start() || 2 * shared >= end - start);
            int weight = c.blank() ? shared : shared + 1000;
            if (fits && weight > most) {
                best = c;
                most = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Where the next named column begins: a blank head to the right is spare room of the column before it.
    private int spaceAfter(Column column) {
        return columns.stream().filter(c -> c.start() >= column.end() && !c.head().blank()).mapToInt(Column::start).min().orElse(Integer.MAX_VALUE / 2);
    }

    private static FormCell missing(FormRow row, Column column) {
        return new FormCell(row.table(), new Cell(row.index(), column.start(), 1, column.end() - column.start(), ""), row.index());
    }
}
