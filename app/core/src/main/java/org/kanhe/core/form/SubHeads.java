package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kanhe.core.report.Labels;

/// A second row of heads: 年度指标值 over 年初 | 调整后, 偏差原因分析 over 经费保障 | 制度保障 | 人员保障.
final class SubHeads {
    private static final int LONGEST = 16;
    private static final Pattern VALUE = Pattern.compile(".*\\d.*");
    private static final Pattern MONTHS = Pattern.compile("\\d{1,2}(?:[-~至到]\\d{1,2})?月");
    /// A head over several columns that all say the same kind of thing.
    private static final Set<FormLabel> SHARED = Set.of(FormLabel.REASON, FormLabel.OUTLOOK, FormLabel.REMARK);

    private SubHeads() {}

    /// Whether a row goes on with the heads of the row above it.
    static boolean follow(FormRow head, Columns columns, FormRow next) {
        List<FormCell> filled = next.filled();
        if (filled.isEmpty() || !filled.stream().allMatch(SubHeads::isWord)) {
            return false;
        }
        return next.drawn() ? followDrawn(head, columns, next) : followInOrder(head, next);
    }

    private static boolean isWord(FormCell cell) {
        String s = Labels.normalise(cell.text());
        boolean level = LevelLabels.isLevel1(s) || LevelLabels.isLevel2(s);
        return s.length() <= LONGEST && !level && !VALUE.matcher(MONTHS.matcher(s).replaceAll("")).matches();
    }

    /// A named column goes down into the second row, or every head of the second row stands under a broader one of the first.
    private static boolean followDrawn(FormRow head, Columns columns, FormRow next) {
        boolean tall = columns.columns().stream().anyMatch(c -> c.role().isPresent() && c.head().row() == head.index() && c.head().cell().endRow() > next.index());
        boolean under = next.filled().stream().allMatch(s -> columns.columns().stream().anyMatch(c -> !c.head().blank() && c.start() <= s.start() && s.end() <= c.end() && c.end() - c.start() > s.end() - s.start()));
        boolean beside = columns.columns().stream().filter(c -> c.role().isPresent()).anyMatch(c -> next.filled().stream().noneMatch(s -> s.start() < c.end() && c.start() < s.end()));
        boolean repeated = next.filled().stream().anyMatch(s -> IndicatorReader.isLevelHead(s.text()));
        return under && (tall || !repeated) && (tall || (beside && next.filled().size() > 1 && columns.roles().size() > 1));
    }

    /// A dump leaves an empty cell under every head merged downwards, so that the second row is wider than the first.
    private static boolean followInOrder(FormRow head, FormRow next) {
        long merged = next.cells().stream().filter(FormCell::blank).count();
        long groups = head.cells().size() - merged;
        return next.continues() && merged >= 2 && groups >= 1 && next.filled().size() > groups && next.cells().size() > head.cells().size();
    }

    /// The columns both rows name together.
    static Columns merged(Columns columns, FormRow next, Collection<FormLabel> wanted) {
        List<Columns.Column> merged = new ArrayList<>();
        List<List<FormCell>> below = next.drawn() ? belowDrawn(columns, next) : belowInOrder(columns, next);
        for (int i = 0; i < columns.size(); i++) {
            Columns.Column column = columns.columns().get(i);
            if (below.get(i).isEmpty()) {
                merged.add(column);
            } else {
                below.get(i).forEach(sub -> merged.add(under(column, sub, columns, merged, wanted)));
            }
        }
        return next.drawn() ? new Columns(merged, true) : inOrder(merged);
    }

    private static List<List<FormCell>> belowDrawn(Columns columns, FormRow next) {
        return columns.columns().stream().map(c -> next.filled().stream().filter(s -> s.start() < c.end() && c.start() < s.end()).toList()).toList();
    }

    /// An empty cell takes one head; a run of words takes as many heads as are left over, in equal shares.
    private static List<List<FormCell>> belowInOrder(Columns columns, FormRow next) {
        List<List<FormCell>> runs = new ArrayList<>();
        for (FormCell c : next.cells()) {
            boolean goesOn = !runs.isEmpty() && !c.blank() && !runs.getLast().isEmpty();
            if (goesOn) {
                runs.getLast().add(c);
            } else {
                runs.add(c.blank() ? List.of() : new ArrayList<>(List.of(c)));
            }
        }
        int groups = columns.size() - (int) runs.stream().filter(List::isEmpty).count();
        int left = (int) runs.stream().filter(r -> !r.isEmpty()).count();
        List<List<FormCell>> below = new ArrayList<>();
        for (List<FormCell> run : runs) {
            if (run.isEmpty()) {
                below.add(List.of());
                continue;
            }
            int own = left == 1 ? groups : 1;
            share(run, columns.columns().subList(below.size(), Math.min(columns.size(), below.size() + own))).forEach(below::add);
            groups -= own;
            left--;
        }
        while (below.size() < columns.size()) {
            below.add(List.of());
        }
        return below;
    }

    /// Words under several heads: each goes on with the head before it until one means what the next head means.
    private static List<List<FormCell>> share(List<FormCell> run, List<Columns.Column> heads) {
        List<List<FormCell>> shares = new ArrayList<>();
        heads.forEach(_ -> shares.add(new ArrayList<>()));
        int each = Math.max(1, run.size() / Math.max(1, heads.size()));
        boolean told = heads.size() > 1 && run.stream().anyMatch(c -> heads.getLast().role().filter(r -> Words.means(c.text(), r)).isPresent());
        int head = 0;
        for (int i = 0; i < run.size(); i++) {
            FormCell word = run.get(i);
            boolean next = head + 1 < heads.size();
            Optional<FormLabel> wanted = next ? heads.get(head + 1).role() : Optional.empty();
            boolean moves = told ? wanted.filter(r -> Words.means(word.text(), r)).isPresent() : i >= each * (head + 1);
            head += next && moves ? 1 : 0;
            shares.get(Math.min(head, shares.size() - 1)).add(word);
        }
        return shares;
    }

    private static Columns.Column under(Columns.Column column, FormCell sub, Columns all, List<Columns.Column> before, Collection<FormLabel> wanted) {
        String name = column.head().blank() ? Labels.normalise(sub.text()) : column.name() + " " + Labels.normalise(sub.text());
        Optional<FormLabel> own = Words.among(sub.text(), wanted)
                .filter(r -> SHARED.contains(r) || column.role().equals(Optional.of(r)) || !all.roles().contains(r))
                .filter(r -> SHARED.contains(r) || before.stream().noneMatch(c -> c.role().equals(Optional.of(r))));
        boolean adjusted = column.role().equals(Optional.of(FormLabel.TARGET)) && sub.text().contains("调整");
        Optional<FormLabel> inherited = adjusted ? Optional.of(FormLabel.ADJUSTED_TARGET) : column.role().filter(r -> SHARED.contains(r) || before.stream().noneMatch(c -> c.role().equals(Optional.of(r))));
        return new Columns.Column(own.filter(_ -> !adjusted).or(() -> inherited), sub, sub.start(), sub.end(), name);
    }

    /// Columns of a dump are counted anew from the left.
    private static Columns inOrder(List<Columns.Column> merged) {
        List<Columns.Column> counted = new ArrayList<>();
        for (Columns.Column c : merged) {
            counted.add(new Columns.Column(c.role(), c.head(), counted.size(), counted.size() + 1, c.name()));
        }
        return new Columns(counted, false);
    }
}
