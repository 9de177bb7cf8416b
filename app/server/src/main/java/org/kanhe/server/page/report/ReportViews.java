package org.kanhe.server.page.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kanhe.core.check.Evidence;
import org.kanhe.core.check.Finding;
import org.kanhe.core.check.RuleProfiles;
import org.kanhe.core.check.RuleSettings;
import org.kanhe.core.form.ReadingNote;
import org.kanhe.core.report.Report;
import org.kanhe.core.report.ReportHead;
import org.kanhe.core.source.Location;
import org.kanhe.server.page.Marked;
import org.kanhe.server.page.Words;
import org.kanhe.server.page.finding.FindingCard;
import org.kanhe.server.page.finding.FindingCards;
import org.kanhe.server.page.paper.Paper;
import org.kanhe.server.page.paper.Paper.Pin;
import org.kanhe.server.page.paper.Paper.Understanding;
import org.kanhe.server.page.paper.PaperMaker;
import org.kanhe.server.page.report.ReportView.Heading;
import org.kanhe.server.page.report.ReportView.Note;

/// Lays a report's two halves side by side.
///
/// @param profiles the settings scores are worked out by
public record ReportViews(Words words, FindingCards cardMaker, Function<Report, RuleSettings> profiles) {
    /// With the profiles the product comes with.
    public ReportViews(Words words, FindingCards cardMaker) {
        this(words, cardMaker, RuleProfiles.standard()::of);
    }

    public ReportView of(StoredReport stored) {
        FormView bare = Forms.of(stored.report(), words, profiles.apply(stored.report())).showing(f -> corrected(stored, f.showing(at -> stored.document().textAt(Location.parse(at)).orElse(""))));
        Map<String, Understanding> understood = understood(bare, stored.notes());
        Paper paper = new PaperMaker(understood, pins(stored.findings()), stretches(stored.findings()), stored.originals()).draw(stored.document(), stored.report().head().extent());
        List<FindingCard> cards = inOrderOf(paper, cardMaker.of(stored.findings()));
        return new ReportView(heading(stored, bare, paper), Cards.place(bare, cards), cards, notes(stored), paper);
    }

    /// What a person put right shows what was read before.
    private static FieldView corrected(StoredReport stored, FieldView field) {
        Optional<String> ofField = Optional.ofNullable(stored.originalFields().get(field.path()));
        return ofField.or(() -> Optional.ofNullable(stored.originals().get(field.at()))).map(field::corrected).orElse(field);
    }

    /// Findings are read beside the paper, so they follow it; what concerns the whole file comes first.
    private static List<FindingCard> inOrderOf(Paper paper, List<FindingCard> cards) {
        List<String> places = paper.places();
        Map<String, Integer> order = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            order.put(places.get(i), i);
        }
        return cards.stream().sorted(Comparator.comparingInt(c -> order.getOrDefault(Cards.block(c.first()), -1))).toList();
    }

    private Heading heading(StoredReport stored, FormView form, Paper paper) {
        ReportHead head = stored.report().head();
        String unit = Forms.or(head.unit());
        String named = Forms.or(head.project()).isEmpty() ? unit : Forms.or(head.project());
        String name = named.isEmpty() ? head.title().raw() : named;
        return new Heading(
                stored.id().code(),
                name.isEmpty() ? words.say("kind." + head.kind().code()) : name,
                unit,
                head.kind().code(),
                head.year().findValue().map(String::valueOf).orElse(""),
                stored.file().name(),
                head.ordinal() + 1,
                head.layout(),
                SelfScore.of(stored.report()),
                ReadingCoverage.of(paper, form));
    }

    private static Map<String, Understanding> understood(FormView form, List<ReadingNote> notes) {
        Map<String, Understanding> made = new HashMap<>();
        for (ReadingNote note : notes) {
            switch (note.why()) {
                case UNMAPPED_CELL, UNRECOGNIZED -> made.put(FindingCards.anchor(note.at()), Understanding.UNPLACED);
                case UNPARSED_VALUE -> made.put(FindingCards.anchor(note.at()), Understanding.UNREADABLE);
                case AMBIGUOUS, RAGGED_ROW, FORM_TEXT, RESIDUE, HIDDEN, PICTURE -> made.putIfAbsent(FindingCards.anchor(note.at()), Understanding.LABEL);
            }
        }
        form.answers().forEach(f -> {
            switch (f.state()) {
                case PRESENT -> made.put(f.at(), Understanding.VALUE);
                case BLANK -> made.putIfAbsent(f.at(), Understanding.BLANK);
                case UNREADABLE -> made.put(f.at(), Understanding.UNREADABLE);
                case ABSENT -> made.remove("");
            }
        });
        return made;
    }

    private static Map<String, List<Pin>> pins(List<Finding> findings) {
        Map<String, List<Pin>> pins = new HashMap<>();
        for (Finding f : findings) {
            String anchor = FindingCards.anchor(f.evidence().getFirst().at());
            pins.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(new Pin(f.id(), f.severity().code(), f.rule()));
        }
        return pins;
    }

    private static Map<String, List<Marked.Stretch>> stretches(List<Finding> findings) {
        Map<String, List<Marked.Stretch>> lit = new HashMap<>();
        for (Finding f : findings) {
            for (Evidence e : f.evidence()) {
                if (e.at() instanceof Location.Text t && e.report().isEmpty()) {
                    lit.computeIfAbsent("p" + t.block(), _ -> new ArrayList<>()).add(new Marked.Stretch(t.start(), t.end()));
                }
            }
        }
        return lit;
    }

    private List<Note> notes(StoredReport stored) {
        List<Note> notes = new ArrayList<>();
        stored.undecided().forEach(u -> {
            Evidence first = u.evidence().isEmpty() ? Evidence.of(Location.FILE, "") : u.evidence().getFirst();
            notes.add(note(first.at(), first.text(), u.why().in(words.locale()), u.rule()));
        });
        stored.notes().stream().filter(n -> n.why() != ReadingNote.Why.FORM_TEXT).forEach(n -> notes.add(note(n.at(), n.text(), words.say("note." + n.why().code()), "")));
        return notes;
    }

    private Note note(Location at, String text, String why, String rule) {
        return new Note(at.code(), "#" + FindingCards.anchor(at), words.place(at), text.strip(), why, rule);
    }
}
