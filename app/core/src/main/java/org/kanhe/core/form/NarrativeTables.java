package org.kanhe.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kanhe.core.document.Block;

/// Puts a narrative together again that tables cut into pieces: a table that is no form belongs to the text around it, and
/// text behind a form goes on with the narrative before it when it goes on counting.
final class NarrativeTables {
    private final Predicate<Stretch> isForm;
    private final List<Stretch> joined = new ArrayList<>();
    private int narrative = -1;
    private boolean adjacent;

    private NarrativeTables(Predicate<Stretch> isForm) {
        this.isForm = isForm;
    }

    /// @param isForm whether a layout of forms knows a stretch with a table
    static List<Stretch> joined(List<Stretch> stretches, Predicate<Stretch> isForm) {
        NarrativeTables joining = new NarrativeTables(isForm);
        stretches.forEach(joining::add);
        return List.copyOf(joining.joined);
    }

    private void add(Stretch next) {
        if (next.rows().isPresent()) {
            table(next);
        } else {
            text(next);
        }
    }

    private void table(Stretch next) {
        if (narrative >= 0 && adjacent && isWhole(next) && !isTitled(next) && !isForm.test(next)) {
            append(next);
        } else {
            joined.add(next);
            adjacent = false;
        }
    }

    private void text(Stretch next) {
        boolean titled = next.lead().stream().flatMap(b -> LineOfText.of(b).stream()).anyMatch(l -> TitleLine.isReport(l.text()));
        boolean continues = narrative >= 0 && !titled && (adjacent || goesOnCounting(joined.get(narrative), next));
        if (continues) {
            append(next);
            adjacent = true;
            return;
        }
        joined.add(next);
        if (titled || mainNumbers(next).findFirst().isPresent()) {
            narrative = joined.size() - 1;
            adjacent = true;
        } else {
            adjacent = false;
        }
    }

    private void append(Stretch next) {
        Stretch before = joined.get(narrative);
        List<Block> blocks = new ArrayList<>(before.lead());
        blocks.addAll(next.lead());
        next.tables().forEach(t -> blocks.add(t.table()));
        blocks.addAll(next.tail());
        joined.set(narrative, new Stretch(before.document(), blocks, Optional.empty(), List.of()));
    }

    private static boolean isWhole(Stretch s) {
        return s.tables().stream().allMatch(t -> t.firstRow() == 0 && t.endRow() >= t.table().rows());
    }

    private static boolean isTitled(Stretch s) {
        return s.lead().stream().flatMap(b -> LineOfText.of(b).stream()).anyMatch(l -> TitleLine.isForm(l.text()) || TitleLine.isAnnex(l.text()));
    }

    private static boolean goesOnCounting(Stretch before, Stretch next) {
        Optional<Integer> last = mainNumbers(before).reduce((_, b) -> b);
        Optional<Integer> first = mainNumbers(next).findFirst();
        return last.isPresent() && first.isPresent() && first.get() == last.get() + 1;
    }

    private static Stream<Integer> mainNumbers(Stretch s) {
        return s.lead().stream().flatMap(b -> LineOfText.of(b).stream()).flatMap(l -> NarrativeNumber.of(l.text()).stream()).filter(n -> n.level() == 1).map(NarrativeNumber::value);
    }
}
