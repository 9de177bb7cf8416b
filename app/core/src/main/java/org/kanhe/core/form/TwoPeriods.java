package org.kanhe.core.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Indicators of several years on the left and those of the year on the right of one table:
/// `一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值`. Most tables have one set only.
///
/// @param head     the head row
/// @param year     columns of the indicators of the year
/// @param boundary first cell of the right set; behind every cell where there is one set only
record TwoPeriods(FormRow head, Columns year, Columns earlier, int boundary) {
    /// A row of the left set.
    record Left(FormRow row, Columns columns) {}

    static TwoPeriods of(FormRow head) {
        Columns all = Columns.of(head, FormLabel.INDICATOR).guessed(FormLabel.INDICATOR);
        List<FormCell> names = head.filled().stream().filter(c -> Words.means(c.text(), FormLabel.NAME)).toList();
        boolean parted = names.size() > 1 && head.filled().stream().anyMatch(c -> c.start() > names.getFirst().start() && c.start() < names.getLast().start() && !Words.means(c.text(), FormLabel.NAME));
        if (!parted) {
            return new TwoPeriods(head, all, new Columns(List.of(), head.drawn()), Integer.MAX_VALUE);
        }
        FormCell begin = head.filled().stream().filter(c -> Words.means(c.text(), FormLabel.LEVEL2) && c.start() < names.getLast().start()).reduce((_, b) -> b).orElse(names.getLast());
        Columns left = Columns.of(head, (c, _) -> Words.among(c.text(), FormLabel.INDICATOR).filter(_ -> c.start() < begin.start()));
        Columns right = Columns.of(head, (c, _) -> Words.among(c.text(), FormLabel.INDICATOR).filter(role -> role == FormLabel.LEVEL1 || c.start() >= begin.start()));
        int shared = shared(head);
        return new TwoPeriods(head, only(right, c -> c.start() < shared || c.start() >= begin.start()), only(left, c -> c.start() < begin.start()), begin.start());
    }

    private static Columns only(Columns columns, Predicate<Columns.Column> wanted) {
        return new Columns(columns.columns().stream().filter(wanted).toList(), columns.drawn());
    }

    /// End of the columns both sets share: the side label and the first level.
    private static int shared(FormRow head) {
        return head.filled().stream().filter(c -> Words.means(c.text(), FormLabel.LEVEL1)).mapToInt(FormCell::end).max().orElse(0);
    }

    /// There are two sets.
    boolean twice() {
        return boundary < Integer.MAX_VALUE;
    }

    private boolean fits(FormRow row) {
        return twice() && (row.drawn() || row.cells().size() == head.cells().size());
    }

    /// The cells of a row that belong to the indicators of the year.
    FormRow year(FormRow row) {
        int shared = shared(head);
        return fits(row) ? new FormRow(row.table(), row.index(), row.cells().stream().filter(c -> c.start() < shared || c.start() >= boundary).toList()) : row;
    }

    /// The cells of a row that belong to the indicators of several years; empty where there are none.
    Optional<Left> earlier(FormRow row) {
        return fits(row) ? Optional.of(new Left(new FormRow(row.table(), row.index(), row.cells().stream().filter(c -> c.start() < boundary).toList()), earlier)) : Optional.empty();
    }
}
