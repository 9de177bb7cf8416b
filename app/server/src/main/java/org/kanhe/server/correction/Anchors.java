package org.kanhe.server.correction;

import java.util.List;
import java.util.Optional;
import org.kanhe.core.document.Document;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.core.form.Reading;
import org.kanhe.store.Correction;

/// A person who corrects one cell changes what stands around the fields of its row. Corrections of these fields are
/// anchored anew then: the person did it, no reader, so nothing has moved.
final class Anchors {
    private Anchors() {}

    /// @param before standing corrections before the change
    /// @param after  all corrections after it
    static List<Correction> anew(Document read, List<Correction> before, List<Correction> after, FormLayouts layouts) {
        if (after.stream().noneMatch(c -> c.stands() && c.isOfField())) {
            return after;
        }
        Reading was = bare(read, before, layouts);
        Reading is = bare(read, after, layouts);
        return after.stream().map(c -> c.stands() && c.isOfField() ? anchored(c, was, is) : c).toList();
    }

    private static Reading bare(Document read, List<Correction> corrections, FormLayouts layouts) {
        return CorrectedReading.of(read, corrections.stream().filter(c -> c.stands() && !c.isOfField()).toList(), layouts).reading();
    }

    private static Correction anchored(Correction c, Reading was, Reading is) {
        Optional<String> path = CorrectedReading.place(was, c);
        if (CorrectedReading.place(is, c).isPresent() || path.isEmpty() || c.report() >= is.reports().size()) {
            return c;
        }
        return FieldPaths.find(is.reports().get(c.report()), path.get())
                .filter(f -> f.field().raw().equals(c.original()) && differing(f.around(), Surroundings.parts(c.around())) <= 2)
                .map(f -> c.withAround(Surroundings.of(f.around())))
                .orElse(c);
    }

    /// Parts that stand in only one of both; one changed part counts twice.
    private static long differing(List<String> one, List<String> other) {
        return one.stream().filter(p -> !other.contains(p)).count() + other.stream().filter(p -> !one.contains(p)).count();
    }
}
