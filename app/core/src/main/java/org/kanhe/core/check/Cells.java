package org.kanhe.core.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Field.Present;
import org.kanhe.core.report.ReportId;

/// Opens the cells a rule needs. A cell that is missing or blank: no case (completeness is another rule's matter). A cell
/// that cannot be read: undecided, with the cell. Otherwise the rule judges.
public final class Cells {
    private Cells() {}

    /// Judges three cells.
    @FunctionalInterface
    public interface Judge3<A, B, C> {
        Outcome judge(Present<A> a, Present<B> b, Present<C> c);
    }

    /// Judges four cells.
    @FunctionalInterface
    public interface Judge4<A, B, C, D> {
        Outcome judge(Present<A> a, Present<B> b, Present<C> c, Present<D> d);
    }

    public static <A> Stream<Outcome> open(Field<A> a, Function<Present<A>, Outcome> judge) {
        return a instanceof Present<A> p ? Stream.of(judge.apply(p)) : closed(a);
    }

    public static <A, B> Stream<Outcome> open(Field<A> a, Field<B> b, BiFunction<Present<A>, Present<B>, Outcome> judge) {
        return a instanceof Present<A> p && b instanceof Present<B> q ? Stream.of(judge.apply(p, q)) : closed(a, b);
    }

    public static <A, B, C> Stream<Outcome> open(Field<A> a, Field<B> b, Field<C> c, Judge3<A, B, C> judge) {
        return a instanceof Present<A> p && b instanceof Present<B> q && c instanceof Present<C> r ? Stream.of(judge.judge(p, q, r)) : closed(a, b, c);
    }

    public static <A, B, C, D> Stream<Outcome> open(Field<A> a, Field<B> b, Field<C> c, Field<D> d, Judge4<A, B, C, D> judge) {
        return a instanceof Present<A> p && b instanceof Present<B> q && c instanceof Present<C> r && d instanceof Present<D> s
                ? Stream.of(judge.judge(p, q, r, s))
                : closed(a, b, c, d);
    }

    /// Places of cells with what is printed there; cells the layout does not have are left out.
    public static List<Evidence> evidence(Field<?>... cells) {
        return Arrays.stream(cells).flatMap(c -> c.findAt().stream().map(at -> Evidence.of(at, c.raw()))).toList();
    }

    /// The same for cells of another report.
    public static List<Evidence> evidenceIn(ReportId report, Field<?>... cells) {
        return evidence(cells).stream().map(e -> new Evidence(e.at(), e.text(), Optional.of(report))).toList();
    }

    public static boolean isUnreadable(Field<?> cell) {
        return cell instanceof Field.Unreadable<?>;
    }

    /// Undecided because one of the cells cannot be read; empty when all can.
    public static Optional<Outcome> unreadable(List<? extends Field<?>> cells) {
        List<Evidence> evidence = evidence(cells.stream().filter(Cells::isUnreadable).toArray(Field<?>[]::new));
        return evidence.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outcome.Unclear(Message.of("undecided.unreadable", evidence.getFirst().text()), evidence));
    }

    private static Stream<Outcome> closed(Field<?>... cells) {
        List<Field<?>> all = List.of(cells);
        boolean missing = all.stream().anyMatch(c -> c instanceof Field.Absent<?> || c instanceof Field.Blank<?>);
        return missing ? Stream.empty() : unreadable(all).stream();
    }
}
