package org.kanhe.server.correction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanhe.core.document.Document;
import org.kanhe.core.form.FormLayouts;
import org.kanhe.core.source.Location;
import org.kanhe.store.Correction;
import org.kanhe.store.CorrectionStory;

/// A story of corrections with one more told in it.
public final class Revision {
    private Revision() {}

    /// What came of trying to revise.
    public sealed interface Answer {
        /// It can be.
        record Revised(CorrectionStory story) implements Answer {}

        /// It cannot.
        ///
        /// @param stands what stands at the place now, empty when nothing does
        record Objected(Proposal.Objection objection, String stands) implements Answer {}
    }

    /// The story with a proposal taken; what it replaces is taken back by the same person.
    ///
    /// @param read the document as read, uncorrected
    public static Answer with(Proposal proposal, Document read, CorrectionStory story, FormLayouts layouts) {
        List<Correction> standing = story.standing();
        return switch (proposal.against(read, standing, layouts, story.corrections().size() + 1)) {
            case Proposal.Answer.Objected o -> new Answer.Objected(o.objection(), o.stands());
            case Proposal.Answer.Accepted a -> {
                Instant now = a.correction().when();
                List<Correction> told = Stream.concat(
                        story.corrections().stream().map(c -> c.stands() && c.sameTarget(a.correction()) ? c.takenBack(new Correction.Withdrawal(proposal.by(), now)) : c),
                        Stream.of(a.correction())).toList();
                yield new Answer.Revised(story.next(Anchors.anew(read, standing, told, layouts)));
            }
        };
    }

    /// The story with one correction taken back; empty when it has no such standing correction.
    public static Optional<CorrectionStory> without(int number, String by, Document read, CorrectionStory story, FormLayouts layouts) {
        if (story.standing().stream().noneMatch(c -> c.number() == number)) {
            return Optional.empty();
        }
        Instant now = Instant.now();
        List<Correction> told = story.corrections().stream().map(c -> c.number() == number ? c.takenBack(new Correction.Withdrawal(by, now)) : c).toList();
        return Optional.of(story.next(Anchors.anew(read, story.standing(), told, layouts)));
    }

    /// What stands at a place or in a field before anything is corrected there: what a form shows a person.
    public static Optional<String> original(int report, String path, Optional<Location> at, Document read, CorrectionStory story, FormLayouts layouts) {
        if (path.isEmpty()) {
            return at.flatMap(l -> read.textAt(l instanceof Location.Text t ? new Location.Paragraph(t.block()) : l));
        }
        List<Correction> words = story.standing().stream().filter(c -> !c.isOfField()).toList();
        return CorrectedReading.of(read, words, layouts).reading().reports().stream().skip(report).findFirst()
                .flatMap(r -> FieldPaths.find(r, path)).map(f -> f.field().raw());
    }
}
