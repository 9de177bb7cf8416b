package org.kanhe.search.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kanhe.core.form.ReadingNote;
import org.kanhe.core.report.Report;
import org.kanhe.core.source.Location;

/// Places of a report whose reading may be wrong, as the layouts noted them.
///
/// @param places how many notes there are on each place
record Doubts(Map<Location, Integer> places) {
    static Doubts about(Report report, List<ReadingNote> notes) {
        Map<Location, Integer> places = new HashMap<>();
        notes.stream().filter(note -> note.report() == report.ordinal() && doubtful(note.why())).forEach(note -> places.merge(whole(note.at()), 1, Integer::sum));
        return new Doubts(Map.copyOf(places));
    }

    /// Notes that say the reading may be wrong; printed form text and residue of programs do not.
    private static boolean doubtful(ReadingNote.Why why) {
        return switch (why) {
            case UNMAPPED_CELL, UNPARSED_VALUE, AMBIGUOUS, RAGGED_ROW -> true;
            case FORM_TEXT, UNRECOGNIZED, RESIDUE, HIDDEN, PICTURE -> false;
        };
    }

    int all() {
        return places.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many of them stand in one of these places.
    int in(Collection<Location> some) {
        return some.stream().map(Doubts::whole).distinct().mapToInt(place -> places.getOrDefault(place, 0)).sum();
    }

    /// The number and the class an entry is found by.
    static Fields fields(int doubtful) {
        return new Fields().put("doubtful", doubtful).put("doubt", doubtful > 0 ? "yes" : "no");
    }

    /// The paragraph of a piece of text.
    static Location whole(Location at) {
        return at instanceof Location.Text text ? new Location.Paragraph(text.block()) : at;
    }
}
