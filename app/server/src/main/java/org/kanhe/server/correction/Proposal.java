package org.kanhe.server.correction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kanhe.core.document.Document;
import org.kanhe.core.document.TextCorrection;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.core.source.Location;
import org.kanhe.store.Correction;

/// What a person proposes to correct, before it is known whether it can be.
///
/// @param report ordinal of the report
/// @param path   the field it sets; empty when it says what stands on the paper
/// @param at     the cell or paragraph; of a field the place it is to point at, when other than where it was read
/// @param seen   what the person saw there; nothing to correct what nobody looked at
/// @param text   what is right
public record Proposal(int report, String path, Optional<Location> at, Optional<String> seen, String text, String note, String by) {
    /// Why a proposal cannot be taken.
    public enum Objection {
        /// There is no such place in the document
        NO_PLACE,
        /// The report has no such field
        NO_FIELD,
        /// The text cannot be understood as a value of the field
        NOT_UNDERSTOOD,
        /// Something else stands there than what the person saw
        CHANGED,
        /// A paragraph cannot be corrected into nothing
        EMPTY
    }

    /// What came of looking at a proposal.
    public sealed interface Answer {
        /// It can be made.
        record Accepted(Correction correction) implements Answer {}

        /// It cannot.
        ///
        /// @param stands what stands there now, empty when nothing does
        record Objected(Objection objection, String stands) implements Answer {}
    }

    /// Holds the proposal against what was read.
    ///
    /// @param read   the document as read, uncorrected
    /// @param others standing corrections but the one it replaces
    /// @param number the number it would get
    Answer against(Document read, List<Correction> others, FormLayouts layouts, int number) {
        return path.isEmpty() ? words(read, number) : field(read, others, layouts, number);
    }

    private Answer words(Document read, int number) {
        Optional<Location> place = at.flatMap(l -> switch (l) {
            case Location.Cell c -> read.table(c.table()).flatMap(t -> t.cell(c.row(), c.column()).map(t::at));
            case Location.Paragraph p -> Optional.of(p);
            case Location.Text t -> Optional.of(new Location.Paragraph(t.block()));
            case Location.File _ -> Optional.empty();
        });
        Optional<String> original = place.flatMap(read::textAt);
        if (place.isEmpty() || original.isEmpty()) {
            return new Answer.Objected(Objection.NO_PLACE, "");
        } else if (seen.isPresent() && !seen.get().strip().equals(original.get().strip())) {
            return new Answer.Objected(Objection.CHANGED, original.get());
        } else if (text.isBlank() && place.get() instanceof Location.Paragraph) {
            return new Answer.Objected(Objection.EMPTY, original.get());
        }
        return accepted(number, place.get(), TextCorrection.around(read, place.get()), original.get());
    }

    private Answer field(Document read, List<Correction> others, FormLayouts layouts, int number) {
        List<Correction> words = others.stream().filter(c -> !c.isOfField()).toList();
        CorrectedReading bare = CorrectedReading.of(read, words, layouts);
        if (report >= bare.reading().reports().size()) {
            return new Answer.Objected(Objection.NO_FIELD, "");
        }
        Optional<FieldPaths.Found> found = FieldPaths.find(bare.reading().reports().get(report), path);
        if (found.isEmpty()) {
            return new Answer.Objected(Objection.NO_FIELD, "");
        }
        String original = found.get().field().raw();
        // Without a place of its own it points wherever the field is read from, by this reader or a later one
        Location place = at.orElse(Location.FILE);
        if (bare.document().textAt(place).isEmpty()) {
            return new Answer.Objected(Objection.NO_PLACE, "");
        } else if (seen.isPresent() && !seen.get().strip().equals(original.strip())) {
            return new Answer.Objected(Objection.CHANGED, original);
        } else if (FieldTexts.read(found.get().type(), text, place).isEmpty()) {
            return new Answer.Objected(Objection.NOT_UNDERSTOOD, original);
        }
        return accepted(number, place, Surroundings.of(found.get().around()), original);
    }

    private Answer accepted(int number, Location place, String around, String original) {
        return new Answer.Accepted(new Correction(number, report, path, place, around, original, text.strip(), note, by, Instant.now(), Optional.empty(), false));
    }
}
