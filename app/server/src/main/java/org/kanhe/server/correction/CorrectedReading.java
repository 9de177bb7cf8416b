package org.kanhe.server.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kanhe.core.document.CorrectedDocument;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.TextCorrection;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.core.form.Reading;
import org.kanhe.core.form.ReadingNote;
import org.kanhe.core.report.Field;
import org.kanhe.core.report.Report;
import org.kanhe.core.source.Location;
import org.kanhe.store.Correction;

/// What the layouts make of a document once people's corrections are put in: first the words on the paper, then, in the
/// typed reports, the fields the layouts would still take from the wrong place.
///
/// @param document    with the corrected words
/// @param corrections all that were given, each saying whether it is applied
public record CorrectedReading(Document document, Reading reading, List<Correction> corrections) {
    public CorrectedReading {
        corrections = List.copyOf(corrections);
    }

    public static CorrectedReading of(Document read, List<Correction> all, FormLayouts layouts) {
        if (all.stream().noneMatch(Correction::stands)) {
            return new CorrectedReading(read, layouts.read(read), all);
        }
        List<TextCorrection> words = all.stream().filter(c -> c.stands() && !c.isOfField()).map(CorrectedReading::words).toList();
        CorrectedDocument corrected = CorrectedDocument.of(read, words);
        Reading bare = layouts.read(corrected.document());
        List<Report> reports = new ArrayList<>(bare.reports());
        Set<Location> settled = new HashSet<>();
        List<Correction> told = new ArrayList<>();
        for (Correction c : all) {
            told.add(c.withApplied(c.stands() && (c.isOfField() ? setField(c, bare, reports, settled) : !corrected.lost().contains(words(c)))));
        }
        return new CorrectedReading(corrected.document(), new Reading(reports, settledNotes(bare, settled)), told);
    }

    private static TextCorrection words(Correction c) {
        return new TextCorrection(c.at(), c.original(), c.around(), c.text());
    }

    /// @return whether the field was found; not when it says something else now, or several might be meant
    private static boolean setField(Correction c, Reading bare, List<Report> reports, Set<Location> settled) {
        Optional<String> path = place(bare, c);
        Optional<FieldPaths.Found> found = path.flatMap(p -> FieldPaths.find(bare.reports().get(c.report()), p));
        Location at = c.at().equals(Location.FILE) ? found.flatMap(f -> f.field().findAt()).orElse(Location.FILE) : c.at();
        Optional<Field<?>> field = found.flatMap(f -> FieldTexts.read(f.type(), c.text(), at));
        if (path.isEmpty() || field.isEmpty()) {
            return false;
        }
        reports.set(c.report(), FieldPaths.with(reports.get(c.report()), path.get(), field.get()));
        settled.add(at);
        return true;
    }

    /// Where the corrected field is now: at its path, or in the one other row that still says all it said.
    static Optional<String> place(Reading bare, Correction c) {
        if (c.report() >= bare.reports().size()) {
            return Optional.empty();
        }
        Report report = bare.reports().get(c.report());
        List<String> around = Surroundings.parts(c.around());
        Predicate<String> fits = p -> FieldPaths.find(report, p).filter(f -> f.fits(c.original(), around)).isPresent();
        if (fits.test(c.path())) {
            return Optional.of(c.path());
        }
        List<String> fitting = FieldPaths.inEveryRow(report, c.path()).stream().filter(fits).toList();
        return fitting.size() == 1 && !around.isEmpty() ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /// A cell a person has placed is no longer one nobody could place or understand.
    private static List<ReadingNote> settledNotes(Reading bare, Set<Location> settled) {
        return bare.notes().stream().filter(n -> !settled.contains(n.at()) || switch (n.why()) {
            case UNMAPPED_CELL, UNPARSED_VALUE, AMBIGUOUS -> false;
            case RAGGED_ROW, FORM_TEXT, UNRECOGNIZED, RESIDUE, HIDDEN, PICTURE -> true;
        }).toList();
    }
}
