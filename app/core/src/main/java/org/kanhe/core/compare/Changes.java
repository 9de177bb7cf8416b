package org.kanhe.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.compare.Change.Kind;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Indicator;
import org.kanhe.core.report.Labels;

/// The changes of one indicator from each year that has a form to the next.
public final class Changes {
    private static final int WORTH_CALLING_TEXT = 20;
    private static final BigDecimal ALL = new BigDecimal("100");

    private Changes() {}

    /// @param years those that have a form of this unit and project, ascending: a year without a form drops nothing
    public static List<Change> of(IndicatorSeries series, List<Integer> years) {
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < years.size(); i++) {
            int from = years.get(i - 1);
            int to = years.get(i);
            kinds(series.in(from), series.in(to)).map(kind -> new Change(from, to, kind)).forEach(changes::add);
        }
        return List.copyOf(changes);
    }

    private static Stream<Kind> kinds(Optional<Occurrence> before, Optional<Occurrence> after) {
        if (before.isEmpty()) {
            return after.stream().map(_ -> Kind.ADDED);
        }
        Indicator old = before.get().indicator();
        if (after.isEmpty()) {
            return isMissed(old) ? Stream.of(Kind.DROPPED, Kind.DROPPED_AFTER_MISS) : Stream.of(Kind.DROPPED);
        }
        Indicator now = after.get().indicator();
        List<Kind> kinds = new ArrayList<>(TargetChange.kinds(old, now));
        // What is printed counts, even where both names say the same
        if (!withoutYears(before.get().name()).equals(withoutYears(after.get().name()))) {
            kinds.add(Kind.RENAMED);
        }
        if (isWeightChanged(old, now)) {
            kinds.add(Kind.WEIGHT_CHANGED);
        }
        if (isCarriedOver(old.reason(), now.reason()) || isCarriedOver(old.actual(), now.actual())) {
            kinds.add(Kind.TEXT_CARRIED_OVER);
        }
        if (isScoreUpCompletionDown(old, now)) {
            kinds.add(Kind.SCORE_UP_COMPLETION_DOWN);
        }
        return kinds.stream();
    }

    private static boolean isMissed(Indicator row) {
        return Completion.of(row).find().filter(percent -> percent.compareTo(ALL) < 0).isPresent();
    }

    private static boolean isWeightChanged(Indicator old, Indicator now) {
        return old.weight().findValue().isPresent() && now.weight().findValue().isPresent()
                && old.weight().findValue().get().value().compareTo(now.weight().findValue().get().value()) != 0;
    }

    private static boolean isCarriedOver(Field<?> old, Field<?> now) {
        String text = withoutYears(now.raw());
        return text.length() >= WORTH_CALLING_TEXT && text.equals(withoutYears(old.raw()));
    }

    private static String withoutYears(String text) {
        return Labels.normalise(text).replaceAll("(?:19|20)\\d\\d年?(?:度)?", "");
    }

    private static boolean isScoreUpCompletionDown(Indicator old, Indicator now) {
        Optional<BigDecimal> before = Completion.of(old).find();
        Optional<BigDecimal> after = Completion.of(now).find();
        Optional<BigDecimal> shareBefore = ScoreShare.of(old);
        Optional<BigDecimal> shareAfter = ScoreShare.of(now);
        return before.isPresent() && after.isPresent() && shareBefore.isPresent() && shareAfter.isPresent()
                && after.get().compareTo(before.get()) < 0 && shareAfter.get().compareTo(shareBefore.get()) > 0;
    }
}
